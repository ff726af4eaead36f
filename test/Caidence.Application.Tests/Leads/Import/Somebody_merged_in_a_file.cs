using Caidence.Data;

namespace Caidence.Leads.Import;

public abstract class Somebody_merged_in_a_file(Stage stage) : ImportTest(stage)
{
    [Theory]
    [InlineData("augusta@ockham.example", "")]
    [InlineData("", "+442079460777")]
    public async Task Is_known_by_what_they_had_before(string email, string phone)
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, """{"name":"Augusta King","email":"augusta@ockham.example","phone":"+44 20 7946 0777"}"""));
        var augusta = (await OnlyLeadFromAsync(The.Zap)).Id;
        using var session = SignedInAs(The.Mia);
        await Merges.MergeAsync(The.AdaLead, new() { OtherId = augusta });

        var import = await ImportAsync($"name,email,phone\nAugusta King,{email},{phone}\n");

        (import.CreatedCount, import.SkippedCount, import.RefusedCount).ShouldBe((0, 1, 0));
    }
}

public sealed class Somebody_merged_in_a_file_on_SQLite(SqliteStage stage) : Somebody_merged_in_a_file(stage);

public sealed class Somebody_merged_in_a_file_on_PostgreSQL(PostgreSqlStage stage) : Somebody_merged_in_a_file(stage);
