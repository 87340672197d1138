using System.Reflection;
using DevZoneDocs.Assembler;
using DevZoneDocs.Templates;

namespace DevZoneDocs.Worker.Tests;

/// <summary>One word for one thing, in the whole house.</summary>
public sealed class TypeNamesTests
{
    private static readonly Assembly[] House = [typeof(DraftAssembler).Assembly, typeof(TemplateCatalog).Assembly, typeof(BoundedLog).Assembly];

    [Fact]
    public void No_type_name_stands_twice()
    {
        IEnumerable<IGrouping<string, Type>> names = House.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten).GroupBy(type => type.Name);

        Assert.Empty(names.Where(name => name.Count() > 1).Select(name => string.Join(", ", name.Select(type => type.FullName))));
    }

    /// <summary>By us, and not within another type, where a name is that type's own affair.</summary>
    private static bool IsWritten(Type type) =>
        !type.IsNested && type.Namespace?.StartsWith("DevZoneDocs.", StringComparison.Ordinal) == true && type.Name.All(char.IsLetterOrDigit);
}
