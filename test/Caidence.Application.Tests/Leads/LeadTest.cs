using Caidence.Data;
using Caidence.Leads.Consents;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Merging;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Sources;
using Caidence.Leads.Timeline;
using Caidence.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads;

/// <summary>A test with senders at the door and an inbox that is emptied when the test says so, one event after the other.</summary>
public abstract class LeadTest(Stage stage) : CaidenceTestBase(stage)
{
    protected ILeadsAppService Leads => Service<ILeadsAppService>();

    protected ILeadMergesAppService Merges => Service<ILeadMergesAppService>();

    protected ILeadTimelineAppService Timeline => Service<ILeadTimelineAppService>();

    protected ILeadNextStepsAppService NextSteps => Service<ILeadNextStepsAppService>();

    protected ILeadConsentsAppService Consents => Service<ILeadConsentsAppService>();

    protected ILeadSourcesAppService Sources => Service<ILeadSourcesAppService>();

    protected INotificationsAppService Bell => Service<INotificationsAppService>();

    protected ILeadWebhookReceiver Receiver => Service<ILeadWebhookReceiver>();

    protected override Dictionary<string, string?> Settings => new()
    {
        ["Leads:Inbox:AtOnce"] = "1",
        ["Leads:Webhooks:DeliveriesPerMinute"] = "100000",
    };

    protected Task<WebhookReply> DeliverAsync(WebhookRequest request) => Receiver.ReceiveAsync(request, CancellationToken.None);

    /// <summary>Everything that is due is worked off, also what becomes due by that.</summary>
    protected async Task DrainAsync()
    {
        while (await Host.InScopeAsync(services => services.GetRequiredService<LeadInboxRound>().RunAsync(CancellationToken.None)) > 0)
        {
        }
    }

    protected async Task<WebhookReply> DeliverAndDrainAsync(WebhookRequest request)
    {
        var reply = await DeliverAsync(request);
        await DrainAsync();
        return reply;
    }

    /// <summary>The leads that came from a source of Northwind, oldest first.</summary>
    protected async Task<List<Lead>> LeadsFromAsync(CastSource source)
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<Lead>().Where(lead => lead.SourceId == source.Id).OrderBy(lead => lead.Id).ToListAsync());
    }

    protected async Task<Lead> OnlyLeadFromAsync(CastSource source) => (await LeadsFromAsync(source)).ShouldHaveSingleItem();

    /// <summary>What reached a source of Northwind, oldest first.</summary>
    protected async Task<List<LeadInboxEvent>> EventsOfAsync(CastSource source)
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<LeadInboxEvent>().Where(inbound => inbound.SourceId == source.Id).OrderBy(inbound => inbound.Id).ToListAsync());
    }

    protected async Task<LeadInboxEvent> OnlyEventOfAsync(CastSource source) => (await EventsOfAsync(source)).ShouldHaveSingleItem();

    protected async Task<LeadSourceDto> SourceAsync(CastSource source)
    {
        using var session = SignedInAs(The.Mia);
        return await Sources.GetAsync(source);
    }

    /// <summary>received = stored + duplicate + test + refused + orphan + erased + under way.</summary>
    protected async Task<LeadSourceBooksDto> BalancedBooksAsync(CastSource source)
    {
        var books = (await SourceAsync(source)).Books;
        (books.Stored + books.Duplicate + books.Test + books.Refused + books.Orphan + books.Erased + books.UnderWay).ShouldBe(books.Received);
        return books;
    }

    protected async Task ChangeAsync(CastSource source, UpdateLeadSourceDto input)
    {
        using var session = SignedInAs(The.Mia);
        await Sources.UpdateAsync(source, input);
    }
}
