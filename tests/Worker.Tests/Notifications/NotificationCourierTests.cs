using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Settings;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace DevZoneDocs.Worker.Tests.Notifications;

public sealed class NotificationCourierTests
{
    private const string Key = "a-key-for-tests";

    [Fact]
    public async Task A_draft_that_is_ready_is_told_once_and_signed()
    {
        await using Receiver receiver = await Receiver.StartAsync(_ => HttpStatusCode.NoContent);
        await using GivenStore given = Given(receiver.Address);
        Claim claim = await given.AddAsync("甲区", RequestState.Running);
        await given.Publisher().PublishAsync(claim, new Drafted("标题", 1, "{}", [1]), CancellationToken.None);

        await RoundAsync(given);
        await RoundAsync(given);

        ReceivedMessage message = Assert.Single(receiver.Messages);
        JsonElement body = JsonElement.Parse(message.Body);
        Assert.Equal("draft.completed", body.GetProperty("type").GetString());
        Assert.Equal(
            (claim.RequestId, "标题"),
            (body.GetProperty("data").GetProperty("id").GetString(), body.GetProperty("data").GetProperty("title").GetString()));
        string signed = $"{message.Headers["webhook-id"]}.{message.Headers["webhook-timestamp"]}.{message.Body}";
        Assert.Equal(
            $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes(signed)))}",
            message.Headers["webhook-signature"]);
    }

    [Fact]
    public async Task A_failure_is_told_with_its_reason()
    {
        await using Receiver receiver = await Receiver.StartAsync(_ => HttpStatusCode.OK);
        await using GivenStore given = Given(receiver.Address);
        Claim claim = await given.AddAsync("甲区", RequestState.Running);
        await given.Book().FailAsync(claim, "数据有误", 0, CancellationToken.None);

        await RoundAsync(given);

        JsonElement body = JsonElement.Parse(Assert.Single(receiver.Messages).Body);
        Assert.Equal(
            ("draft.failed", "数据有误"), (body.GetProperty("type").GetString(), body.GetProperty("data").GetProperty("problem").GetString()));
    }

    [Fact]
    public async Task What_is_not_taken_is_told_again_under_its_id_when_a_pause_is_over()
    {
        await using Receiver receiver = await Receiver.StartAsync(number => number <= WebhookClient.Tries ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        await using GivenStore given = Given(receiver.Address);
        await given.Book().FailAsync(await given.AddAsync("甲区", RequestState.Running), "数据有误", 0, CancellationToken.None);

        await RoundAsync(given);
        await RoundAsync(given);
        int before = receiver.Messages.Count;
        given.Clock.Advance(TimeSpan.FromMinutes(1));
        await RoundAsync(given);

        Assert.Equal((WebhookClient.Tries, WebhookClient.Tries + 1), (before, receiver.Messages.Count));
        Assert.Single(receiver.Messages.Select(message => message.Headers["webhook-id"]).Distinct());
        Assert.NotNull((await RowAsync(given)).SentAt);
    }

    [Fact]
    public async Task What_is_never_taken_is_given_up_and_entered_in_the_audit()
    {
        await using Receiver receiver = await Receiver.StartAsync(_ => HttpStatusCode.BadRequest);
        await using GivenStore given = Given(receiver.Address);
        await given.Book().FailAsync(await given.AddAsync("甲区", RequestState.Running), "数据有误", 0, CancellationToken.None);

        given.Clock.Advance(TimeSpan.FromDays(3));
        await RoundAsync(given);
        given.Clock.Advance(TimeSpan.FromDays(300));
        await RoundAsync(given);

        Assert.Equal(WebhookClient.Tries, receiver.Messages.Count);
        Assert.Equal(("HTTP 400", NotificationCourier.Never), ((await RowAsync(given)).Problem, (await RowAsync(given)).DueAt));
        await using StoreContext context = given.Store.Open();
        Assert.Single(await context.Audit.Where(entry => entry.Action == "notification.given-up").ToListAsync());
    }

    [Fact]
    public async Task Where_nobody_is_to_be_told_nothing_is_kept_for_it()
    {
        await using GivenStore given = new();
        await given.Book().FailAsync(await given.AddAsync("甲区", RequestState.Running), "数据有误", 0, CancellationToken.None);

        await using StoreContext context = given.Store.Open();

        Assert.Empty(await context.Notifications.ToListAsync());
    }

    private static GivenStore Given(Uri address) =>
        new() { Webhook = new WebhookOptions { Url = address, Secret = new SecretValue(Key), GiveUpAfter = TimeSpan.FromDays(3) } };

    private static async Task RoundAsync(GivenStore given)
    {
        using WebhookClient client = new(given.Webhook, given.Clock, TimeSpan.Zero);
        using NotificationCourier courier = new(given.Store, given.Webhook, client, given.Clock, NullLogger<NotificationCourier>.Instance);
        await courier.RunOnceAsync(CancellationToken.None);
    }

    private static async Task<Notification> RowAsync(GivenStore given)
    {
        await using StoreContext context = given.Store.Open();
        return await context.Notifications.AsNoTracking().SingleAsync();
    }
}
