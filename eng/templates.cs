// Keeps the two forms of the layout and of the section templates in step: dotnet run eng/templates.cs -- VERB
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:project ../tests/Testing/Testing.csproj

using DevZoneDocs.Testing;

return args switch
{
    ["pack-layout"] => PackLayout(),
    ["unpack-layout"] => UnpackLayout(),
    ["build", .. var names] => ForEachTemplate("*.outline.txt", names, Build),
    ["outline", .. var names] => ForEachTemplate("*.docx", names, WriteOutline),
    _ => Usage(),
};

static int PackLayout()
{
    File.WriteAllBytes(LayoutFile(), PackageFolder.Pack(LayoutFolder()));
    return Done(LayoutFile());
}

// What Word saved is packed again, so that the two forms hold the same bytes.
static int UnpackLayout()
{
    PackageFolder.Unpack(File.ReadAllBytes(LayoutFile()), LayoutFolder());
    Done(LayoutFolder());
    return PackLayout();
}

static void Build(string outline)
{
    using FileStream layout = File.OpenRead(LayoutFile());
    string template = outline.Replace(".outline.txt", ".docx", StringComparison.Ordinal);
    File.WriteAllBytes(template, Docx.FromOutline(File.ReadAllText(outline), layout));
    Done(template);
}

static void WriteOutline(string template)
{
    string outline = Path.ChangeExtension(template, ".outline.txt");
    File.WriteAllText(outline, Outline.Of(File.ReadAllBytes(template), facts: true));
    Done(outline);
}

static int ForEachTemplate(string pattern, string[] names, Action<string> act)
{
    string root = Repository.PathOf("src", "Templates");
    string[] folders = ["Sections", "Fragments"];
    string[] files = [.. folders.SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories))];
    bool failed = false;
    foreach (string file in files.Where(file => IsNamed(Path.GetRelativePath(root, file))).Order(StringComparer.Ordinal))
    {
        try
        {
            act(file);
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine($"{Path.GetRelativePath(Repository.Root, file)}: {e.Message}");
            failed = true;
        }
    }
    return failed ? 1 : 0;

    bool IsNamed(string path) =>
        names.Length == 0 || names.Any(name => path.Replace('\\', '/').StartsWith(name, StringComparison.Ordinal));
}

static string LayoutFolder() => Repository.PathOf("src", "Templates", "Layouts", "gbt9704");

static string LayoutFile() => Repository.PathOf("src", "Templates", "Layouts", "gbt9704.docx");

static int Done(string path)
{
    Console.WriteLine(Path.GetRelativePath(Repository.Root, path));
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run eng/templates.cs -- VERB
          pack-layout      src/Templates/Layouts/gbt9704/ -> gbt9704.docx
          unpack-layout    gbt9704.docx, after an edit in Word -> gbt9704/
          build [NAME]     src/Templates/NAME*.outline.txt -> .docx, on the layout (NAME: Sections/economy, Fragments/indicator)
          outline [NAME]   src/Templates/NAME*.docx, after an edit in Word -> .outline.txt
        """);
    return 2;
}
