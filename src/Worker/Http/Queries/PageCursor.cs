using System.Buffers.Text;
using System.Globalization;
using System.Text;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Http.Queries;

/// <summary>Where a page of a list ended; opaque to whoever carries it to the next.</summary>
internal sealed record PageCursor(DateTimeOffset CreatedAt, string Id)
{
    public static PageCursor After(DraftRequest last) => new(last.CreatedAt, last.Id);

    public static PageCursor? TryParse(string text)
    {
        if (!Base64Url.IsValid(text))
            return null;
        string[] parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long instant))
            return null;
        return instant <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? new PageCursor(DateTimeOffset.FromUnixTimeMilliseconds(instant), parts[1])
            : null;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{CreatedAt.ToUnixTimeMilliseconds()}.{Id}")));
}
