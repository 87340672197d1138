using System.IO.Compression;
using DevZoneDocs.Assembler.OpenXml;

namespace DevZoneDocs.Assembler.Tests.OpenXml;

public sealed class DeterministicPackageTests
{
    [Fact]
    public void Entries_in_any_order_and_of_any_time_give_the_same_bytes()
    {
        byte[] first = Rewrite(("word/document.xml", 2020), ("[Content_Types].xml", 2021), ("_rels/.rels", 2022));
        byte[] second = Rewrite(("_rels/.rels", 2001), ("word/document.xml", 2002), ("[Content_Types].xml", 2003));

        Assert.Equal(first, second);
    }

    [Fact]
    public void The_content_types_come_first_and_the_rest_in_order()
    {
        using ZipArchive zip = new(new MemoryStream(Rewrite(("word/b.xml", 2020), ("word/a.xml", 2020), ("_rels/.rels", 2020), ("[Content_Types].xml", 2020))));

        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/a.xml", "word/b.xml"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    private static byte[] Rewrite(params (string Name, int Year)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, int year) in entries)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using StreamWriter writer = new(entry.Open());
                writer.Write(name);
            }
        }

        return DeterministicPackage.Rewrite(stream);
    }
}
