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
        List<PassedFile> passed = [.. folder.List().Where(file => file.RequestId is null).Select(file => new PassedFile(file.Name, "不是本程序写的文件（名称不是“申请编号-次数.docx”，或者是链接）"))];
        foreach (IGrouping<string, Candidate> same in (await CandidatesAsync(cancellation)).GroupBy(candidate => candidate.File.RequestId!))
        {
            foreach (Candidate candidate in same.OrderByDescending(candidate => candidate.File.Attempt))
            {
                byte[] content = await File.ReadAllBytesAsync(candidate.Path, cancellation);
                if (LabelReader.Read(content) is not { } label)
                    passed.Add(new PassedFile(candidate.Name, "不是完整的初稿（数据库有记录的，可用 verify-store --mend 重新生成）"));
                else if (await EnterAsync(candidate, label, content, cancellation))
                    adopted.Add(new AdoptedDraft(candidate.File.RequestId!, label));
                else if (candidate.Aside is not null)
                    passed.Add(new PassedFile(candidate.Name, "这份申请已有记录，这是另一份初稿；不要的可以删去"));
            }
        }

        return new AdoptionReport(adopted, passed);
    }

    /// <summary>Whole drafts by their names; of several attempts at one request the last is the one that was handed out.</summary>
    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        IEnumerable<SetAsideFile> aside = (await AsideFiles.OfAsync(context, folder, cancellation)).Where(file => !file.IsOvertaken).Select(file => file.File);
        return
        [
            .. folder.List().Where(file => file.IsWhole).Select(file => new Candidate(file, System.IO.Path.Combine(folder.Path, file.Name), null)),
            .. aside.Where(file => file.Draft.IsWhole).Select(file => new Candidate(file.Draft, file.Path, file)),
        ];
    }

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

    private sealed record Candidate(DraftFile File, string Path, SetAsideFile? Aside)
    {
        public string Name => System.IO.Path.GetFileName(Path);
    }
}

/// <summary>A draft that has its row again.</summary>
internal sealed record AdoptedDraft(string Id, DraftLabel Label);

/// <summary>What the taking over of a folder came to.</summary>
/// <param name="Passed">Files that were not taken, and stay: the service sets aside what no row explains, and deletes none of it.</param>
internal sealed record AdoptionReport(IReadOnlyList<AdoptedDraft> Adopted, IReadOnlyList<PassedFile> Passed);

/// <summary>A file that was not taken.</summary>
/// <param name="Reason">In Chinese.</param>
internal sealed record PassedFile(string Name, string Reason);
