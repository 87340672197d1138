using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The right of one process to a data folder; the system takes it back when the process ends, however it ends.</summary>
internal sealed class StoreLock : IDisposable
{
    public const string FileName = "store.lock";

    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <exception cref="InputException">Another process has it, or the folder cannot be written.</exception>
    public static StoreLock Take(string folder)
    {
        try
        {
            Folders.CreatePrivate(folder);
            return new StoreLock(new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new InputException($"{folder}：数据文件夹不能写入（{FileReason.Of(exception)}）", exception);
        }
        catch (IOException exception) when (Directory.Exists(folder))
        {
            throw new InputException($"{folder}：数据文件夹已被另一个进程使用，或不能写入。一个数据文件夹同时只能由一个服务使用；要多台机器请配置 PostgreSQL", exception);
        }
        catch (IOException exception)
        {
            throw new InputException($"{folder}：不能建立数据文件夹（{FileReason.Of(exception)}）", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
