using System.Net;
using DevZoneDocs.EndToEnd.Tests.Jobs;

namespace DevZoneDocs.EndToEnd.Tests.Operations;

/// <summary>A database that is lost, put back from an older copy, or another's: not one draft goes, and each comes back.</summary>
public sealed class LostDatabaseTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_its_database_a_service_refuses_the_folder_and_adopt_brings_every_draft_back(bool isOrdinary)
    {
        using TestStore store = new(isOrdinary: isOrdinary);
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区", "乙区", "丙区");
        foreach (string file in Directory.GetFiles(store.Data, "store.db*"))
            File.Delete(file);

        AssertRefused(store.Serve());

        Assert.Equal(3, store.DraftFiles.Count);
        CommandResult adopted = store.Run("adopt");
        Assert.True(adopted.ExitCode == 0, adopted.Output + adopted.Errors);
        Assert.All(drafts.Keys, id => Assert.Contains(id, adopted.Output, StringComparison.Ordinal));
        await store.AssertHandsOutAsync(drafts);
    }

    [Fact]
    public async Task What_an_older_database_does_not_know_is_set_aside_and_can_be_adopted()
    {
        using TestStore store = new();
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区");
        string old = store.File("old.db");
        File.Copy(Path.Combine(store.Data, "store.db"), old);
        foreach ((string id, byte[] content) in await store.DraftAsync("乙区", "丙区"))
            drafts[id] = content;
        File.Copy(old, Path.Combine(store.Data, "store.db"), overwrite: true);

        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        foreach (string id in drafts.Keys.Skip(1))
            await service.SaysAsync($"{id}-1.docx is explained by no row; it is set aside");
        string health = await HealthAsync(service);
        client.Dispose();
        service.Stop();

        Assert.Equal(3, store.DraftFiles.Count);
        Assert.Contains("\"drafts\":{\"status\":\"degraded\"", health, StringComparison.Ordinal);
        Assert.Equal(2, store.Verify().Notes.Count(note => note.Kind == "file.set-aside"));
        Assert.Equal(0, store.Run("adopt").ExitCode);
        await store.AssertHandsOutAsync(drafts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_second_database_at_the_same_shared_folder_is_refused(bool isOrdinary)
    {
        using TestStore store = new(postgres.CreateDatabase($"folder_owner_{isOrdinary}".ToLowerInvariant()), isShared: true, isOrdinary: isOrdinary);
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区", "乙区");
        using TestStore stranger = new(postgres.CreateDatabase($"folder_stranger_{isOrdinary}".ToLowerInvariant()), isOrdinary: isOrdinary);

        AssertRefused(stranger.Serve(("Store__SharedFolder", store.Drafts)));

        Assert.Equal(2, store.DraftFiles.Count);
        await store.AssertHandsOutAsync(drafts);
    }

    [Fact]
    public async Task On_PostgreSQL_a_new_database_adopts_what_the_lost_one_has_left()
    {
        using TestStore store = new(postgres.CreateDatabase("lost"), isShared: true);
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区", "乙区");
        using TestStore next = new(postgres.CreateDatabase("lost_no_more"), isShared: true);
        Directory.Move(store.Drafts, next.Drafts);

        AssertRefused(next.Serve());
        CommandResult adopted = next.Run("adopt");

        Assert.True(adopted.ExitCode == 0, adopted.Output + adopted.Errors);
        await next.AssertHandsOutAsync(drafts);
    }

    [Fact]
    public async Task A_draft_that_was_adopted_gets_its_data_back_when_they_are_sent_again()
    {
        using TestStore store = new();
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区");
        foreach (string file in Directory.GetFiles(store.Data, "store.db*"))
            File.Delete(file);
        store.Run("adopt");
        File.Delete(Assert.Single(store.DraftFiles));

        Dictionary<string, byte[]> again = await store.DraftAsync("甲区");

        Assert.Equal(drafts.Keys, again.Keys);
        await store.AssertHandsOutAsync(drafts);
    }

    private static void AssertRefused(ServiceProcess service)
    {
        Assert.True(service.WaitForEnd(TimeSpan.FromMinutes(1)), $"The service came up:\n{service.Output}");
        Assert.Equal(2, service.ExitCode);
        Assert.Contains("devzonedocs adopt", service.Output, StringComparison.Ordinal);
    }

    private static async Task<string> HealthAsync(ServiceProcess service)
    {
        using HttpClient http = new();
        using HttpResponseMessage response = await http.GetAsync(new Uri(await service.AddressAsync(), "healthz"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
