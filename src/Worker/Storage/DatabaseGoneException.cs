using System.Data.Common;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The database's file is no longer where the next start will look for it; what is written now would be lost.</summary>
internal sealed class DatabaseGoneException(string path) : DbException($"{path} was removed or exchanged while the service was at work.")
{
    /// <summary>For a person, in Chinese; where it lies is nothing for whoever asks for a draft.</summary>
    public string Chinese { get; } = $"数据库文件 {Path.GetFileName(path)} 在服务运行时被移走或换掉了，新的申请一律不接受。请停止服务，放回数据库文件（或由备份恢复），再启动";
}
