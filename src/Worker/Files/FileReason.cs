namespace DevZoneDocs.Worker.Files;

/// <summary>Why a file or a folder could not be used, in Chinese; the system's own words are English, and are told only where there are no better.</summary>
internal static class FileReason
{
    private const int NoSpace = 28;
    private const int ReadOnlyDisk = 30;
    private const int QuotaUsedUp = 122;

    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException => "没有这个文件",
        DirectoryNotFoundException => "没有这个文件夹",
        UnauthorizedAccessException => "没有权限",
        PathTooLongException => "文件名太长",
        IOException { HResult: NoSpace or QuotaUsedUp } => "磁盘满了",
        IOException { HResult: ReadOnlyDisk } => "这个磁盘只能读",
        _ => $"读写出错，系统的说明是 {exception.Message.ReplaceLineEndings(" ")}",
    };
}
