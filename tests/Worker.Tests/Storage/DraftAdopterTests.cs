using DevZoneDocs.Testing;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Tests.Storage;

/// <summary>What is taken for a draft of the store's own, and what is not.</summary>
public sealed class DraftAdopterTests : IAsyncLifetime
{
    private static readonly byte[] Draft = File.ReadAllBytes(Repository.PathOf("samples/jindong-2010-q1-q3.docx"));
    private static readonly string Id = new('a', 32);

    private readonly GivenStore _given = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _given.DisposeAsync();

    [Fact]
    public async Task A_draft_that_no_row_knows_is()
    {
        Put($"{Id}-1.docx", Draft);

        AdoptionReport report = await AdoptAsync();

        Assert.Equal(Id, Assert.Single(report.Adopted).Id);
        Assert.Empty(report.Passed);
    }

    [Fact]
    public async Task Of_several_attempts_the_last_that_is_whole()
    {
        Put($"{Id}-1.docx", Draft);
        Put($"{Id}-2.docx", Draft);
        Put($"{Id}-3.docx", [1, 2, 3]);

        AdoptionReport report = await AdoptAsync();

        Assert.Single(report.Adopted);
        Assert.Equal($"{Id}-3.docx", Assert.Single(report.Passed).Name);
        await using StoreContext context = _given.Store.Open();
        Assert.Equal(2, (await context.Drafts.SingleAsync(TestContext.Current.CancellationToken)).Attempt);
    }

    [Theory]
    [InlineData("id-1.docx")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-1.docx")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.docx")]
    [InlineData("总结.docx")]
    public async Task A_name_that_is_none_of_ours_is_not_and_is_told(string name)
    {
        Put(name, Draft);

        AdoptionReport report = await AdoptAsync();

        Assert.Empty(report.Adopted);
        Assert.Equal(name, Assert.Single(report.Passed).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(DraftFolder.SetAsideName)]
    public async Task A_link_is_not_wherever_it_leads(string folder)
    {
        string secret = Path.Combine(_given.Folder, "elsewhere.docx");
        await File.WriteAllBytesAsync(secret, Draft, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(_given.Drafts, folder));
        File.CreateSymbolicLink(Path.Combine(_given.Drafts, folder, $"{Id}-1.docx"), secret);

        AdoptionReport report = await AdoptAsync();

        Assert.Empty(report.Adopted);
    }

    [Fact]
    public async Task One_of_two_that_were_set_aside_under_one_name_is_and_the_other_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_given.Drafts, DraftFolder.SetAsideName));
        Put($"{DraftFolder.SetAsideName}/{Id}-1.docx", Draft);
        Put($"{DraftFolder.SetAsideName}/{Id}-1.2.docx", Draft);

        AdoptionReport report = await AdoptAsync();

        Assert.Single(report.Adopted);
        Assert.Single(report.Passed);
        Assert.Equal([$"{Id}-1.docx"], _given.Files);
        Assert.Single(_given.SetAside);
    }

    private Task<AdoptionReport> AdoptAsync() => new DraftAdopter(_given.Store, _given.Shelf.Folder!, _given.Clock).AdoptAsync(CancellationToken.None);

    private void Put(string name, byte[] content) => File.WriteAllBytes(Path.Combine(_given.Drafts, name), content);
}
