using System.Reflection;
using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>The name by which period data know a value of an enumeration.</summary>
internal static class EnumNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string member = value.ToString();
        return typeof(T).GetField(member)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? member;
    }
}
