using System.Security.Cryptography;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Keeps period data that are handed in without asking for a draft.</summary>
internal sealed class PeriodDataIntake(Store store, TimeProvider clock)
{
    /// <param name="content">JSON as UTF-8, already found sound.</param>
    /// <returns>The hash by which they are found.</returns>
    public Task<string> ReceiveAsync(PeriodData data, byte[] content, string actor, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            string hash = Convert.ToHexStringLower(SHA256.HashData(content));
            PeriodDataSet row = new() { Hash = hash, Zone = data.Zone.Name, Report = data.Report, Period = data.Period.ToString(), Content = content, ReceivedAt = now };
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(token);

            // Handed in again after others, they are the last again.
            if (!await context.InsertIfAbsentAsync(row, token))
                await context.PeriodData.Where(known => known.Hash == hash).ExecuteUpdateAsync(
                    set => set.SetProperty(known => known.ReceivedAt, now), token);
            context.Audit.Add(new AuditEntry { At = now, Actor = actor, Action = "period-data.received", Subject = hash });
            await context.SaveChangesAsync(token);
            await transaction.CommitAsync(token);
            return hash;
        },
        cancellation);
}
