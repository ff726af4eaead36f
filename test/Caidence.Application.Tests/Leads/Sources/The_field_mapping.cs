using Caidence.Core.Authorization;
using Caidence.Data;

namespace Caidence.Leads.Sources;

public abstract class The_field_mapping(Stage stage) : LeadTest(stage)
{
    private const string Body = """{"Vorname":"Grace","Ihre Mail bitte":"grace@navy.example","Wunsch":"Rückruf","Budget":"12,500"}""";

    [Fact]
    public async Task Is_proposed_from_the_last_deliveries()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, Body));
        await ChangeAsync(The.Zap, new() { FieldMapping = new() { ["Budget"] = "ignore" } });

        using var session = SignedInAs(The.Max);
        var proposal = await Sources.GetFieldMappingAsync(The.Zap);

        proposal.LearnedFrom.ShouldBe(1);
        proposal.Fields.Select(field => (field.Key, field.Target, field.IsMapped)).ShouldBe(
            [("Vorname", "firstName", false), ("Ihre Mail bitte", "email", false), ("Wunsch", "custom", false), ("Budget", "ignore", true)]);
        proposal.Fields[0].Sample.ShouldBe("Grace");
        proposal.Targets.ShouldContain("company");
    }

    [Fact]
    public async Task Is_tried_without_changing_anything()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, Body));
        var before = await SourceAsync(The.Zap);

        using var session = SignedInAs(The.Max);
        var trial = (await Sources.TryFieldMappingAsync(The.Zap, new() { FieldMapping = new() { ["Wunsch"] = "company", ["Ihre Mail bitte"] = "email" } }))
            .Items.ShouldHaveSingleItem();

        (trial.FirstName, trial.Email, trial.Company, trial.IsUsable).ShouldBe(("Grace", "grace@navy.example", "Rückruf", true));
        trial.CustomFields["budget"].ShouldBe("12,500");
        (await SourceAsync(The.Zap)).ConcurrencyStamp.ShouldBe(before.ConcurrencyStamp);
    }

    [Fact]
    public async Task Counts_for_the_next_delivery()
    {
        await ChangeAsync(The.Zap, new() { FieldMapping = new() { ["Wunsch"] = "jobTitle", ["Budget"] = "ignore" } });

        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"mail":"grace@navy.example","Wunsch":"Rückruf","Budget":"12,500"}"""));

        var lead = await OnlyLeadFromAsync(The.Zap);
        lead.JobTitle.ShouldBe("Rückruf");
        lead.CustomFields.ShouldBeEmpty();
    }

    [Fact]
    public async Task Shows_samples_only_to_those_who_may_see_leads()
    {
        using var session = SignedInAs(The.Cleo);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Sources.GetFieldMappingAsync(The.Zap));
    }
}

public sealed class The_field_mapping_on_SQLite(SqliteStage stage) : The_field_mapping(stage);

public sealed class The_field_mapping_on_PostgreSQL(PostgreSqlStage stage) : The_field_mapping(stage);
