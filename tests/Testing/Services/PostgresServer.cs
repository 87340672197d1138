using System.Net;
using System.Net.Sockets;

namespace DevZoneDocs.Testing;

/// <summary>A PostgreSQL server of the tests' own, on loopback and in a temporary folder: there once a database is asked for, gone when the tests are.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Package = "postgresql";
    private const string User = "devzone";

    private readonly string _folder = Directory.CreateTempSubdirectory("devzonedocs-pg-").FullName;
    private readonly string _programs = FindPrograms();
    private readonly int _port = FreePort();
    private readonly Lazy<bool> _running;

    public PostgresServer() => _running = new Lazy<bool>(() =>
    {
        SetUp();
        return true;
    });

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Whether it brings every commit to the disk; for figures, not for tests, which spare the disk.</summary>
    public bool IsDurable { get; init; }

    /// <returns>The connection string of a new database, or of a copy of one that nobody uses.</returns>
    public string CreateDatabase(string name, string? like = null)
    {
        _ = _running.Value;
        string[] arguments = ["-h", _folder, "-p", Port, "-U", User, "-T", like ?? "template0", name];
        Run("createdb", arguments);
        return $"Host=127.0.0.1;Port={Port};Username={User};Database={name}";
    }

    /// <returns>The file that <c>pg_dump</c> wrote.</returns>
    public string Dump(string name)
    {
        string file = Path.Combine(_folder, $"{name}.dump");
        Run("pg_dump", "-h", _folder, "-p", Port, "-U", User, "--format=custom", $"--file={file}", name);
        return file;
    }

    /// <returns>The connection string of a new database with what was dumped.</returns>
    public string Restore(string dump, string name)
    {
        string connection = CreateDatabase(name);
        Run("pg_restore", "-h", _folder, "-p", Port, "-U", User, "--exit-on-error", $"--dbname={name}", dump);
        return connection;
    }

    /// <summary>As an administrator does it, whoever is at work on it.</summary>
    public void Drop(string name) => Run("dropdb", "-h", _folder, "-p", Port, "-U", User, "--force", name);

    /// <summary>Comes back as after a loss of power: every connection is cut, the log is replayed.</summary>
    public void Restart()
    {
        Run("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Start();
    }

    public void Dispose()
    {
        if (_running.IsValueCreated)
            Run("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Port => _port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void SetUp()
    {
        if (Environment.IsPrivilegedProcess)
            Tool.Run("chown", "coreutils", "postgres", _folder);
        Run("initdb", "-D", Data, "-A", "trust", "-U", User, "-E", "UTF8", "--no-sync");
        Start();
    }

    private void Start() => Run(
        "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"),
        "-o", $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync={(IsDurable ? "on" : "off")} -c max_connections=300", "start");

    private void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs, program);
        if (Environment.IsPrivilegedProcess)
            Tool.Run("runuser", Package, ["-u", "postgres", "--", path, .. arguments]);
        else
            Tool.Run(path, Package, arguments);
    }

    private static string FindPrograms() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault() ?? ""
        : "";

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
