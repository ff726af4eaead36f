using Caidence.Data;
using Caidence.Leads;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.Encryption;

/// <summary>Whoever has the file, but not the keys, learns nothing about the people in it and opens nothing with it.</summary>
public abstract class A_stolen_database(Stage stage) : LeadTest(stage)
{
    protected override bool MeetsPlatforms => true;

    [Fact]
    public async Task Tells_nothing_about_people()
    {
        var platforms = await Platforms.SubmitFacebookLeadAsync(new()
        {
            Notify = false, Answers = [new("full_name", ["Katherine Johnson"]), new("email", ["katherine@nasa.example"]), new("company_name", ["Langley"])],
        });
        await DeliverAndDrainAsync(Sent.ByMeta(Clock.Now, Sent.LeadOfMeta(platforms.LeadIds[0])));
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new
        {
            name = "Grace Hopper", email = "grace@navy.example", phone = "+44 20 7946 0001", company = "Eckert Mauchly", city = "Arlington", message = "Please call me back", opt_in = "certainly",
        }));
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { email = "grace@navy.example", company = "Remington Rand" }));
        await DeliverAsync(Sent.ByZapier(The.Zap, new { email = "pending@navy.example" }));
        using (SignedInAs(The.Mia))
        {
            await Leads.UpdateAsync(The.AdaLead, new() { Notes = "Prefers punched cards" });
            await Leads.AddActivityAsync(The.AdaLead, new() { Description = "Spoke about the engine" });
            await Leads.GetListAsync(new() { Filter = "hopper" });
        }

        ShouldBeAbsent(
            await DumpAsync(),
            "Katherine", "nasa.example", "Langley", "Hopper", "Grace", "navy.example", "79460001", "7946 0001", "Mauchly", "Arlington", "call me back",
            "certainly", "Remington", "Lovelace", "analytical.example", "Countess", "Royal Society", "punched cards", "about the engine");
    }

    [Fact]
    public async Task Opens_nothing()
    {
        using (SignedInAs(The.Mia))
        {
            await Sources.RotateSecretAsync(The.Zap, new());
            await Sources.RotateSecretAsync(The.Shop, new());
        }

        ShouldBeAbsent(
            await DumpAsync(),
            The.Zap.Secret!, The.MakeScenario.Secret!, The.Shop.Secret!, The.GoogleForm.Secret!, MetaSeeds.PageToken, LinkedInSeeds.Token, Person.Password);
    }

    [Fact]
    public async Task Is_read_by_nobody_from_the_logs_either()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { name = "Grace Hopper", email = "grace@navy.example", phone = "+44 20 7946 0001" }));

        ShouldBeAbsent(Host.Logs.All, "Hopper", "navy.example", "7946", The.Zap.Secret!, The.GoogleForm.Secret!);
    }

    private static void ShouldBeAbsent(string text, params string[] words) =>
        words.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
}

public sealed class A_stolen_database_on_SQLite(SqliteStage stage) : A_stolen_database(stage);

public sealed class A_stolen_database_on_PostgreSQL(PostgreSqlStage stage) : A_stolen_database(stage);
