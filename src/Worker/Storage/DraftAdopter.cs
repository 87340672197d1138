using System.Security.Cryptography;
using DevZoneDocs.Assembler.Drafts;

namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// Makes the rows of drafts anew that lie in the folder, or were set aside, and that the database does not know: after a database was lost,
/// or put back from an older copy. What a draft says of itself is enough for that; its period data come back when they are handed in again.
/// </summary>
internal sealed class DraftAdopter(Store store, DraftFolder folder, TimeProvider clock)
{
    private const string Actor = "adopt";

    public async Task<AdoptionReport> AdoptAsync(CancellationToken cancellation)
    {
        List<AdoptedDraft> adopted = [];
        List<string> passed = [];
        foreach (IGrouping<string, Candidate> same in Candidates().GroupBy(candidate => candidate.File.RequestId!))
        {
            // Of several attempts the last is the one that was handed out.
            Candidate candidate = same.MaxBy(candidate => candidate.File.Attempt)!;
            byte[] content = await File.ReadAllBytesAsync(candidate.Path, cancellation);
            if (LabelReader.Read(content) is not { } label)
                passed.Add(candidate.File.Name);
            else if (await EnterAsync(candidate, label, content, cancellation))
                adopted.Add(new AdoptedDraft(candidate.File.RequestId!, label));
        }

        return new AdoptionReport(adopted, passed);
    }

    private IEnumerable<Candidate> Candidates() =>
        folder.List().Where(file => file.IsWhole).Select(file => new Candidate(file, System.IO.Path.Combine(folder.Path, file.Name), null))
            .Concat(folder.ListSetAside().Select(aside => new Candidate(DraftFile.Parse(aside.Name), aside.Path, aside)).Where(candidate => candidate.File.IsWhole));

    /// <returns>False where the request is known: its row says what becomes of the file.</returns>
    private async Task<bool> EnterAsync(Candidate candidate, DraftLabel label, byte[] content, CancellationToken cancellation)
    {
        DraftRequest request = RequestOf(candidate, label);
        StoredDraft draft = new()
        {
            RequestId = request.Id,
            Attempt = candidate.File.Attempt,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            Length = content.Length,
            FileName = candidate.File.Name,
            CreatedAt = request.CreatedAt,
        };
        return await store.RunAsync(
            async (context, token) =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                await context.InsertIfAbsentAsync(PeriodDataSet.Lost, token);
                if (!await context.InsertIfAbsentAsync(request, token))
                    return false;
                context.Drafts.Add(draft);
                context.Audit.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = Actor, Action = "draft.recovered", Subject = request.Id, Detail = $"{label.Zone} {label.Report} {label.Period} {label.Title}" });
                await context.SaveChangesAsync(token);
                if (candidate.Aside is { } aside)
                    folder.BringBack(aside, candidate.File.Name);
                await transaction.CommitAsync(token);
                return true;
            },
            cancellation);
    }

    private static DraftRequest RequestOf(Candidate candidate, DraftLabel label)
    {
        DateTimeOffset written = new(File.GetLastWriteTimeUtc(candidate.Path), TimeSpan.Zero);
        return new DraftRequest
        {
            Id = candidate.File.RequestId!,
            Key = DraftRequest.RecoveredKey + candidate.File.RequestId,
            Fingerprint = "",
            Zone = label.Zone,
            Report = label.Report,
            Period = label.Period,
            DataHash = PeriodDataSet.Lost.Hash,
            TemplateHash = "",
            Polish = label.IsPolished,
            State = RequestState.Completed,
            Attempt = candidate.File.Attempt,
            Title = label.Title,
            CreatedAt = written,
            EndedAt = written,
        };
    }

    private sealed record Candidate(DraftFile File, string Path, SetAsideFile? Aside);
}

/// <summary>A draft that has its row again.</summary>
internal sealed record AdoptedDraft(string Id, DraftLabel Label);

/// <summary>What the taking over of a folder came to.</summary>
/// <param name="Passed">Files that say nothing of themselves; they are set aside by the service, not deleted.</param>
internal sealed record AdoptionReport(IReadOnlyList<AdoptedDraft> Adopted, IReadOnlyList<string> Passed);
