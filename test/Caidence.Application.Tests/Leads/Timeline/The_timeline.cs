using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Caidence.Data;

namespace Caidence.Leads.Timeline;

public abstract class The_timeline(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Is_read_page_after_page_without_missing_or_repeating()
    {
        using var session = SignedInAs(The.Max);
        foreach (var number in Enumerable.Range(1, 7))
        {
            await Leads.AddActivityAsync(The.AdaLead, new() { Description = $"Note {number}" });
        }

        var read = new List<LeadActivityDto>();
        LeadTimelineDto? page = null;
        while (page is null || page.Next is not null)
        {
            page = await Timeline.GetTimelineAsync(The.AdaLead, new() { MaxResultCount = 3, Before = page?.Next });
            page.Items.Count.ShouldBeLessThanOrEqualTo(3);
            read.AddRange(page.Items);
        }

        read.Select(activity => activity.Id).ShouldBe((await Leads.GetAsync(The.AdaLead)).Activities.Select(activity => activity.Id));
        read.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Is_narrowed_to_a_kind()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.AddActivityAsync(The.AdaLead, new() { Description = "A note" });
        await Leads.AddActivityAsync(The.AdaLead, new() { ActivityType = LeadActivityType.Meeting, Description = "At the fair" });
        await Leads.UpdateAsync(The.AdaLead, new() { Status = LeadStatus.Qualified });
        await Consents.RecordConsentAsync(The.AdaLead, new() { Purpose = "newsletter", Reason = "Said so" });

        (await TypesAsync(TimelineKind.Meetings)).ShouldBe([LeadActivityType.Meeting]);
        (await TypesAsync(TimelineKind.Notes)).ShouldBe([LeadActivityType.Note]);
        (await TypesAsync(TimelineKind.Status)).ShouldBe([LeadActivityType.StatusChange]);
        (await TypesAsync(TimelineKind.Consents)).ShouldBe([LeadActivityType.Consent]);
        (await TypesAsync(TimelineKind.Submissions)).ShouldBe([LeadActivityType.Captured]);
    }

    [Fact]
    public async Task Has_calls_where_they_happened()
    {
        using var session = SignedInAs(The.Max);
        await Leads.AddActivityAsync(The.AdaLead, new() { Description = "A note" });
        var yesterday = Clock.Now.UtcDateTime.AddDays(-1);

        await Leads.AddActivityAsync(The.AdaLead, new()
        {
            ActivityType = LeadActivityType.Call, Description = "Wants posters", Direction = ContactDirection.Incoming, Outcome = ContactOutcome.CallBack,
            DurationMinutes = 12, HappenedAt = yesterday,
        });

        var oldest = (await Timeline.GetTimelineAsync(The.AdaLead, new())).Items[^1];
        (oldest.ActivityType, oldest.Direction, oldest.Outcome, oldest.DurationMinutes, oldest.HappenedAt)
            .ShouldBe((LeadActivityType.Call, ContactDirection.Incoming, ContactOutcome.CallBack, 12, yesterday));
    }

    [Fact]
    public async Task Has_nothing_that_is_still_to_come()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpValidationException>(() => Leads.AddActivityAsync(
            The.AdaLead, new() { ActivityType = LeadActivityType.Call, Description = "Tomorrow", HappenedAt = Clock.Now.UtcDateTime.AddDays(1) }));
    }

    [Fact]
    public async Task Tells_open_pages_what_was_logged()
    {
        using var session = SignedInAs(The.Max);

        await Leads.AddActivityAsync(The.AdaLead, new() { Description = "A note" });

        Host.Messages.Sent.ShouldContain(message => message.Name == "lead.updated");
    }

    [Fact]
    public async Task Is_nothing_to_the_neighbour()
    {
        using var session = SignedInAs(The.Omar);

        await Should.ThrowAsync<EntityNotFoundException>(() => Timeline.GetTimelineAsync(The.AdaLead, new()));
    }

    private async Task<IEnumerable<LeadActivityType>> TypesAsync(TimelineKind kind) =>
        (await Timeline.GetTimelineAsync(The.AdaLead, new() { Kind = kind })).Items.Select(activity => activity.ActivityType);
}

public sealed class The_timeline_on_SQLite(SqliteStage stage) : The_timeline(stage);

public sealed class The_timeline_on_PostgreSQL(PostgreSqlStage stage) : The_timeline(stage);
