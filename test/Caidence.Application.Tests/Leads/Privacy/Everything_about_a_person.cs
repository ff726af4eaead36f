using Caidence.Core.Authorization;
using Caidence.Data;

namespace Caidence.Leads.Privacy;

public abstract class Everything_about_a_person(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Is_what_they_sent_what_was_done_and_what_they_agreed_to()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { name = "Grace Hopper", email = "grace@navy.example", opt_in = "certainly" }));
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { email = "grace@navy.example", company = "Remington Rand" }));
        using var session = SignedInAs(The.Mia);
        var grace = (await Leads.GetListAsync(new() { Filter = "grace@navy.example" })).Items.Single();
        await Leads.AddActivityAsync(grace.Id, new() { Description = "Called about COBOL" });

        var everything = await Leads.GetPersonAsync(grace.Id);

        everything.Person.Company.ShouldBe("Remington Rand");
        everything.Person.Activities.ShouldContain(activity => activity.Description == "Called about COBOL");
        everything.Person.Consents.ShouldHaveSingleItem().RawValue.ShouldBe("certainly");
        everything.Submissions.Count.ShouldBe(2);
        everything.Submissions.SelectMany(submission => submission.Fields).ShouldContain(field => field.Key == "name" && field.Value == "Grace Hopper");
    }

    [Fact]
    public async Task Leaves_the_product_only_through_those_who_may()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Leads.GetPersonAsync(The.AdaLead));
    }
}

public sealed class Everything_about_a_person_on_SQLite(SqliteStage stage) : Everything_about_a_person(stage);

public sealed class Everything_about_a_person_on_PostgreSQL(PostgreSqlStage stage) : Everything_about_a_person(stage);
