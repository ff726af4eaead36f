using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Privacy;

public abstract class Erasing_a_person(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Leaves_nothing_of_them()
    {
        await DeliverAndDrainAsync(Grace());
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { email = "grace@navy.example", company = "Remington Rand", message = "Second time" }));
        var grace = await OnlyLeadFromAsync(The.GoogleForm);
        using (SignedInAs(The.Mia))
        {
            await Leads.AddActivityAsync(grace.Id, new() { Description = "Called about COBOL" });
        }

        await EraseAsync(grace.Id);

        var dump = await DumpAsync();
        new[] { grace.EmailHash!, grace.PhoneHash! }.Where(dump.Contains).ShouldBeEmpty("hashes by which she could be found");
        (await EventsOfAsync(The.GoogleForm)).ShouldAllBe(inbound => inbound.Payload == null);
        (await EventsOfAsync(The.Zap)).ShouldAllBe(inbound => inbound.Payload == null);
        using var session = SignedInAs(The.Mia);
        (await Bell.GetListAsync(new())).Items.ShouldBeEmpty();
        await Should.ThrowAsync<EntityNotFoundException>(() => Leads.GetAsync(grace.Id));
        (await Leads.GetListAsync(new() { Filter = "hopper" })).TotalCount.ShouldBe(0);
        (await BalancedBooksAsync(The.GoogleForm)).Stored.ShouldBe(1);
    }

    [Fact]
    public async Task Outlasts_every_repeat_of_what_was_sent()
    {
        var zap = Sent.ByZapier(The.Zap, new { email = "grace@navy.example", company = "Remington Rand" });
        await DeliverAndDrainAsync(Grace());
        await DeliverAndDrainAsync(zap);
        await EraseAsync((await OnlyLeadFromAsync(The.GoogleForm)).Id);

        Clock.Advance(TimeSpan.FromDays(40));
        await DeliverAndDrainAsync(Grace());
        await DeliverAndDrainAsync(zap);

        (await LeadsFromAsync(The.GoogleForm)).ShouldBeEmpty();
        (await LeadsFromAsync(The.Zap)).ShouldBeEmpty();
        (await EventsOfAsync(The.Zap))[^1].Refusal.ShouldBe(LeadRefusal.PersonErased);
    }

    [Fact]
    public async Task Holds_for_what_was_on_its_way()
    {
        await DeliverAndDrainAsync(Grace());
        await DeliverAsync(Sent.ByZapier(The.Zap, new { email = "Grace@Navy.example", company = "Remington Rand" }));
        await EraseAsync((await OnlyLeadFromAsync(The.GoogleForm)).Id);

        await DrainAsync();

        (await LeadsFromAsync(The.Zap)).ShouldBeEmpty();
        (await OnlyEventOfAsync(The.Zap)).Refusal.ShouldBe(LeadRefusal.PersonErased);
    }

    [Fact]
    public async Task Lets_them_come_back_by_themselves()
    {
        await DeliverAndDrainAsync(Grace());
        await EraseAsync((await OnlyLeadFromAsync(The.GoogleForm)).Id);
        Clock.Advance(TimeSpan.FromDays(1));

        await DeliverAndDrainAsync(Grace("lead-2"));

        (await OnlyLeadFromAsync(The.GoogleForm)).Email.ShouldBe("grace@navy.example");
    }

    [Fact]
    public async Task Is_told_to_whoever_types_them_in_again()
    {
        await DeliverAndDrainAsync(Grace());
        await EraseAsync((await OnlyLeadFromAsync(The.GoogleForm)).Id);
        using var session = SignedInAs(The.Max);

        foreach (var typed in (CreateLeadDto[])[new() { Email = "GRACE@navy.example" }, new() { Phone = "+44 20 7946 0001" }])
        {
            (await Should.ThrowAsync<BusinessException>(() => Leads.CreateAsync(typed))).Code.ShouldBe(CaidenceErrorCodes.Leads.PersonErased);
        }

        (await Leads.CreateAsync(new() { Email = "vincent@navy.example", Phone = "+44 20 7946 0001" })).Email.ShouldBe("vincent@navy.example");
        (await Leads.CreateAsync(new() { Email = "grace@navy.example", EvenIfErased = true })).Email.ShouldBe("grace@navy.example");
    }

    [Fact]
    public async Task Is_told_to_whoever_writes_their_address_over_somebody_elses()
    {
        await DeliverAndDrainAsync(Grace());
        await EraseAsync((await OnlyLeadFromAsync(The.GoogleForm)).Id);
        using var session = SignedInAs(The.Max);
        var vincent = await Leads.CreateAsync(new() { Email = "vincent@navy.example" });

        (await Should.ThrowAsync<BusinessException>(() => Leads.UpdateAsync(vincent.Id, new() { Email = "GRACE@navy.example" }))).Code.ShouldBe(CaidenceErrorCodes.Leads.PersonErased);

        (await Leads.GetAsync(vincent.Id)).Email.ShouldBe("vincent@navy.example");
        await Leads.UpdateAsync(vincent.Id, new() { Email = "grace@navy.example", EvenIfErased = true });
        await Leads.UpdateAsync(vincent.Id, new() { Company = "Navy", Phone = "+44 20 7946 0002" });
        (await Leads.GetAsync(vincent.Id)).Email.ShouldBe("grace@navy.example");
    }

    [Fact]
    public async Task Is_not_told_of_a_shared_number_that_was_there_before()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, new { phone = "+44 20 7946 0001" }));
        await DrainAsync();
        await EraseAsync((await OnlyLeadFromAsync(The.Zap)).Id);
        using var session = SignedInAs(The.Max);
        var vincent = await Leads.CreateAsync(new() { Email = "vincent@navy.example", Phone = "+44 20 7946 0001" });

        await Leads.UpdateAsync(vincent.Id, new() { Email = "" });

        (await Leads.GetAsync(vincent.Id)).Email.ShouldBeNull();
    }

    [Fact]
    public async Task Leaves_somebody_alone_who_shares_the_number()
    {
        await DeliverAndDrainAsync(Grace());
        await DeliverAsync(Sent.ByZapier(The.Zap, new { email = "vincent@navy.example", phone = "+44 20 7946 0001" }));
        await EraseAsync((await OnlyLeadFromAsync(The.GoogleForm)).Id);

        await DrainAsync();

        (await OnlyLeadFromAsync(The.Zap)).Email.ShouldBe("vincent@navy.example");
    }

    [Fact]
    public async Task Is_for_those_who_may()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.EraseAsync(The.AdaLead));
    }

    [Fact]
    public async Task Is_impossible_from_next_door()
    {
        using var session = SignedInAs(The.Omar);

        await Should.ThrowAsync<EntityNotFoundException>(() => Leads.EraseAsync(The.AdaLead));
        await Should.ThrowAsync<EntityNotFoundException>(() => Leads.GetPersonAsync(The.AdaLead));
    }

    private WebhookRequest Grace(string leadId = "lead-1") => Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(
        The.GoogleForm, leadId, ("FULL_NAME", "Grace Hopper"), ("EMAIL", "grace@navy.example"), ("PHONE_NUMBER", "+44 20 7946 0001")));

    private async Task EraseAsync(Guid leadId)
    {
        using var session = SignedInAs(The.Mia);
        await Leads.EraseAsync(leadId);
    }
}

public sealed class Erasing_a_person_on_SQLite(SqliteStage stage) : Erasing_a_person(stage);

public sealed class Erasing_a_person_on_PostgreSQL(PostgreSqlStage stage) : Erasing_a_person(stage);
