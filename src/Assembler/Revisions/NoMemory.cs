namespace DevZoneDocs.Assembler.Revisions;

/// <summary>What is said of a file that remembers no draft.</summary>
internal static class NoMemory
{
    public const string Message = "文件中没有数据项的清单：不是本程序的初稿，或者清单被别的程序去掉了。可用 inspect 检查文字；有原来的初稿时，用 --draft 指明";

    public const string OfOriginal = "用 --draft 指明的文件中也没有数据项的清单";
}
