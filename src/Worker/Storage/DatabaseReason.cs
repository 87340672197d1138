using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Why the database could not be used, in Chinese, with the database's own words behind it.</summary>
internal static class DatabaseReason
{
    /// <summary>For whoever asks, and for whoever looks after the service.</summary>
    public const string Damaged = "数据库文件已损坏。请停止服务，由备份恢复（devzonedocs restore）或放回完好的数据库文件，再启动";

    public static bool Is(Exception exception) => exception is DbException || exception.InnerException is DbException;

    public static string Of(Exception exception)
    {
        Exception cause = exception.GetBaseException();
        string chinese = cause switch
        {
            SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
            PostgresException postgres => OfPostgres(postgres.SqlState),
            SocketException socket => OfNetwork(socket.SocketErrorCode),
            TimeoutException => "没有按时应答",
            _ => "数据库报错",
        };
        return $"{chinese}（{cause.Message.ReplaceLineEndings(" ")}）";
    }

    private static string OfSqlite(int code) => code switch
    {
        5 or 6 => "数据库正忙",
        8 => "数据库文件只能读",
        10 => "磁盘读写出错",
        11 => "数据库文件已损坏",
        13 => "磁盘满了",
        14 => "不能打开数据库文件",
        26 => "这个文件不是数据库",
        _ => "数据库报错",
    };

    private static string OfPostgres(string state) => state switch
    {
        "3D000" => "没有这个数据库",
        "28P01" or "28000" => "用户名或密码不对",
        "42501" => "没有权限",
        "42P01" => "缺少数据表",
        "53100" => "磁盘满了",
        "53300" => "连接已满",
        "57P01" or "57P02" or "57P03" => "正在启动或停止",
        _ => "数据库报错",
    };

    private static string OfNetwork(SocketError error) => error switch
    {
        SocketError.ConnectionRefused => "连不上，那个地址没有数据库应答",
        SocketError.HostNotFound or SocketError.NoData => "找不到这台主机",
        SocketError.TimedOut => "连接超时",
        _ => "连不上",
    };
}
