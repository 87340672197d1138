using System.Security.Cryptography;
using System.Text;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>What a draft is asked to be made of.</summary>
internal sealed record NewRequest
{
    /// <summary>Period data as they were handed in: JSON as UTF-8, already found sound.</summary>
    public required byte[] Data { get; init; }

    public required string Zone { get; init; }

    public required string Report { get; init; }

    public required string Period { get; init; }

    /// <summary>The fingerprint of the report definition with its templates.</summary>
    public required string TemplateHash { get; init; }

    public bool Polish { get; init; }

    /// <summary>The sender's own key; without one, the same data and templates are the same request.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>For the audit: <c>api</c>, <c>schedule:NAME</c>.</summary>
    public required string Actor { get; init; }

    public string DataHash => Convert.ToHexStringLower(SHA256.HashData(Data));

    public string Fingerprint => Hash($"{Zone}\n{Report}\n{Period}\n{DataHash}\n{TemplateHash}\n{Polish}");

    public string Key => IdempotencyKey is null ? $"content:{Fingerprint}" : $"client:{IdempotencyKey}";

    public string Id => Hash(Key)[..32];

    public DraftRequest ToRow(DateTimeOffset now) => new()
    {
        Id = Id,
        Key = Key,
        Fingerprint = Fingerprint,
        Zone = Zone,
        Report = Report,
        Period = Period,
        DataHash = DataHash,
        TemplateHash = TemplateHash,
        Polish = Polish,
        CreatedAt = now,
    };

    public PeriodDataSet ToDataSet(DateTimeOffset now) => new()
    {
        Hash = DataHash,
        Zone = Zone,
        Report = Report,
        Period = Period,
        Content = Data,
        ReceivedAt = now,
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
