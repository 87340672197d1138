using System.Security.Cryptography;
using System.Text;

namespace DevZoneDocs.Assembler.OpenXml.Carried;

/// <summary>A part on its way from one package into another, with the parts below it: a picture, a chart and its workbook.</summary>
internal sealed class CarriedPart
{
    private readonly byte[] _content;

    public CarriedPart(PartKind kind, string contentType, byte[] content, IReadOnlyList<CarriedChild> children)
    {
        (Kind, ContentType, _content, Children) = (kind, contentType, content, children);
        Id = "rIdC" + Hash()[..24];
    }

    public PartKind Kind { get; }

    public string ContentType { get; }

    public ReadOnlyMemory<byte> Content => _content;

    public IReadOnlyList<CarriedChild> Children { get; }

    /// <summary>The id of the relationship to it, wherever it stands: made from the content, so that equal parts are one.</summary>
    public string Id { get; }

    public Stream Open() => new MemoryStream(_content, writable: false);

    public CarriedPart With(byte[] content, IReadOnlyList<CarriedChild> children) => new(Kind, ContentType, content, children);

    private string Hash()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Kind} {ContentType}\n"));
        hash.AppendData(SHA256.HashData(_content));
        foreach (CarriedChild child in Children)
            hash.AppendData(Encoding.UTF8.GetBytes($"{child.RelationshipId} {child.Part.Id}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>A part below another, under the id by which that one names it.</summary>
internal sealed record CarriedChild(string RelationshipId, CarriedPart Part);
