using Caidence.Core;
using Caidence.Data;

namespace Caidence.Leads.Merging;

public abstract class Parting_merged_leads(Stage stage) : MergeTest(stage)
{
    public static TheoryData<string, LeadMergeSide> Choices => new()
    {
        { "", LeadMergeSide.This },
        { "email", LeadMergeSide.Other },
        { "name email phone company status owner custom:budget", LeadMergeSide.Other },
        { "name email phone company status owner custom:budget", LeadMergeSide.This },
    };

    [Theory, MemberData(nameof(Choices))]
    public async Task Makes_them_what_they_were(string fields, LeadMergeSide keep)
    {
        var (ada, augusta) = (await EverythingAsync(The.AdaLead), await EverythingAsync(Augusta));

        await MergeAsync([.. fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(field => (field, keep))]);
        await UnmergeAsync();

        (await EverythingAsync(The.AdaLead)).ShouldBe(ada);
        (await EverythingAsync(Augusta)).ShouldBe(augusta);
    }

    [Fact]
    public async Task Leaves_what_came_since_where_it_came()
    {
        await MergeAsync(("company", LeadMergeSide.Other));
        await SubmitAsync("""{"email":"augusta@ockham.example","colour":"green"}""");
        using var session = SignedInAs(The.Mia);
        await Leads.AddActivityAsync(The.AdaLead, new() { Description = "Said since" });
        await Leads.UpdateAsync(The.AdaLead, new() { JobTitle = "Programmer" });

        var ada = await UnmergeAsync();

        (ada.SubmissionCount, ada.JobTitle, ada.Company, ada.CustomFields["colour"]).ShouldBe((1, "Programmer", "Analytical Engines Ltd", "green"));
        ada.Activities.ShouldContain(activity => activity.Description == "Said since");
        var augusta = await Leads.GetAsync(Augusta);
        (augusta.Id, augusta.SubmissionCount).ShouldBe((Augusta, 1));
        augusta.CustomFields.ShouldNotContainKey("colour");
        (await Leads.GetReceiptsAsync(Augusta)).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Sends_each_what_is_addressed_to_them()
    {
        await MergeAsync(("email", LeadMergeSide.Other));
        await UnmergeAsync();

        await SubmitAsync("""{"email":"augusta@ockham.example","colour":"green"}""");

        using var session = SignedInAs(The.Mia);
        (await Leads.GetAsync(Augusta)).SubmissionCount.ShouldBe(2);
        (await Leads.GetAsync(The.AdaLead)).SubmissionCount.ShouldBe(0);
    }

    [Fact]
    public async Task Goes_backwards_from_the_last_merge()
    {
        await SubmitAsync("""{"email":"byron@newstead.example"}""");
        var byron = (await LeadsFromAsync(The.Zap))[^1].Id;
        var (ada, augusta) = (await EverythingAsync(The.AdaLead), await EverythingAsync(Augusta));
        await MergeAsync(("name", LeadMergeSide.Other));
        using var session = SignedInAs(The.Mia);
        var first = (await Merges.GetMergesAsync(The.AdaLead)).Items.ShouldHaveSingleItem();
        await Merges.MergeAsync(The.AdaLead, new() { OtherId = byron });

        (await Should.ThrowAsync<BusinessException>(() => Merges.UnmergeAsync(The.AdaLead, new() { MergeId = first.Id }))).Code.ShouldBe(CaidenceErrorCodes.Leads.MergedSince);
        (await Merges.GetMergesAsync(The.AdaLead)).Items.Select(merge => merge.CanBeUndone).ShouldBe([true, false]);
        await UnmergeAsync();
        await UnmergeAsync();

        (await EverythingAsync(The.AdaLead), await EverythingAsync(Augusta)).ShouldBe((ada, augusta));
        (await Should.ThrowAsync<BusinessException>(() => Merges.UnmergeAsync(The.AdaLead, new()))).Code.ShouldBe(CaidenceErrorCodes.Leads.NothingToUnmerge);
    }

    [Fact]
    public async Task Finds_its_way_through_a_chain_of_merges()
    {
        await SubmitAsync("""{"email":"byron@newstead.example"}""");
        var byron = (await LeadsFromAsync(The.Zap))[^1].Id;
        await MergeAsync();
        using var session = SignedInAs(The.Mia);
        await Merges.MergeAsync(byron, new() { OtherId = The.AdaLead });
        await SubmitAsync("""{"email":"augusta@ockham.example","colour":"green"}""");
        (await Leads.GetAsync(Augusta)).Id.ShouldBe(byron);
        (await Leads.GetAsync(byron)).SubmissionCount.ShouldBe(3);

        await Merges.UnmergeAsync(byron, new());

        (await Leads.GetListAsync(new() { Filter = "augusta@ockham.example" })).Items.ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
        await SubmitAsync("""{"email":"augusta@ockham.example","shape":"round"}""");
        (await Leads.GetAsync(The.AdaLead)).CustomFields["shape"].ShouldBe("round");
    }
}

public sealed class Parting_merged_leads_on_SQLite(SqliteStage stage) : Parting_merged_leads(stage);

public sealed class Parting_merged_leads_on_PostgreSQL(PostgreSqlStage stage) : Parting_merged_leads(stage);
