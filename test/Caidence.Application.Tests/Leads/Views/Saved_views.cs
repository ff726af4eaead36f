using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Validation;
using Caidence.Data;

namespace Caidence.Leads.Views;

public abstract class Saved_views(Stage stage) : LeadTest(stage)
{
    private static readonly LeadViewQuery Query = new()
    {
        Filter = "ada@analytical.example", Status = LeadStatus.New, CapturedFrom = new(2026, 11, 1), Sorting = "score desc", Columns = ["score", "email"],
    };

    private ILeadViewsAppService Views => Service<ILeadViewsAppService>();

    [Fact]
    public async Task Keep_what_they_show()
    {
        using var session = SignedInAs(The.Max);

        var kept = await Views.CreateAsync(new() { Name = " My Adas ", Query = Query });

        (kept.Name, kept.IsShared, kept.OwnerName, kept.IsChangeable, kept.IsDefault).ShouldBe(("My Adas", false, "Max Holm", true, false));
        var read = (await Views.GetListAsync()).Items.ShouldHaveSingleItem().Query;
        (read.Filter, read.Status, read.CapturedFrom, read.Sorting).ShouldBe((Query.Filter, Query.Status, Query.CapturedFrom, Query.Sorting));
        read.Columns.ShouldBe(Query.Columns);
        (await DumpAsync()).ShouldNotContain("ada@analytical.example");
    }

    [Fact]
    public async Task Are_renamed_changed_and_deleted()
    {
        using var session = SignedInAs(The.Max);
        var view = await Views.CreateAsync(new() { Name = "One", Query = Query });

        (await Views.UpdateAsync(view.Id, new() { Name = "Two", Query = new() { Overdue = true } })).Query.Overdue.ShouldBeTrue();
        (await Views.GetListAsync()).Items.ShouldHaveSingleItem().Name.ShouldBe("Two");
        await Views.DeleteAsync(view.Id);

        (await Views.GetListAsync()).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Are_ones_own_until_they_are_shared()
    {
        Guid own, shared;
        using (SignedInAs(The.Max))
        {
            own = (await Views.CreateAsync(new() { Name = "Mine" })).Id;
            shared = (await Views.CreateAsync(new() { Name = "Ours", IsShared = true })).Id;
        }

        using (SignedInAs(The.Rita))
        {
            var seen = (await Views.GetListAsync()).Items.ShouldHaveSingleItem();
            (seen.Id, seen.IsChangeable).ShouldBe((shared, false));
            await Should.ThrowAsync<EntityNotFoundException>(() => Views.ChooseAsync(new() { ViewId = own }));
            await Should.ThrowAsync<EntityNotFoundException>(() => Views.UpdateAsync(own, new() { Name = "Yours" }));
            await Should.ThrowAsync<EntityNotFoundException>(() => Views.DeleteAsync(own));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Views.UpdateAsync(shared, new() { Name = "Yours" }));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Views.DeleteAsync(shared));
        }

        using (SignedInAs(The.Mia))
        {
            (await Views.GetListAsync()).Items.ShouldHaveSingleItem().IsChangeable.ShouldBeTrue();
            await Views.DeleteAsync(shared);
        }

        using (SignedInAs(The.Omar))
        {
            (await Views.GetListAsync()).Items.ShouldBeEmpty();
            await Should.ThrowAsync<EntityNotFoundException>(() => Views.DeleteAsync(own));
        }
    }

    [Fact]
    public async Task Are_shared_by_those_who_work_leads()
    {
        using var session = SignedInAs(The.Rita);

        var view = await Views.CreateAsync(new() { Name = "To look at" });
        await Should.ThrowAsync<AbpAuthorizationException>(() => Views.CreateAsync(new() { Name = "For all", IsShared = true }));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Views.UpdateAsync(view.Id, new() { Name = "For all", IsShared = true }));
    }

    [Fact]
    public async Task Begin_the_list_of_whoever_chose_one()
    {
        Guid view;
        using (SignedInAs(The.Max))
        {
            view = (await Views.CreateAsync(new() { Name = "Ours", IsShared = true })).Id;
            await Views.ChooseAsync(new() { ViewId = view });
            (await Views.GetListAsync()).Items.ShouldHaveSingleItem().IsDefault.ShouldBeTrue();
        }

        using (SignedInAs(The.Mia))
        {
            (await Views.GetListAsync()).Items.ShouldHaveSingleItem().IsDefault.ShouldBeFalse();
        }

        using (SignedInAs(The.Max))
        {
            await Views.ChooseAsync(new());
            (await Views.GetListAsync()).Items.ShouldHaveSingleItem().IsDefault.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Refuse_what_no_list_could_show()
    {
        using var session = SignedInAs(The.Max);

        await Should.ThrowAsync<AbpValidationException>(() => Views.CreateAsync(new() { Name = " " }));
        await Should.ThrowAsync<AbpValidationException>(() => Views.CreateAsync(new() { Name = "Secrets", Query = new() { Columns = ["emailHash"] } }));
        await Should.ThrowAsync<BusinessException>(() => Views.CreateAsync(new() { Name = "Sorted", Query = new() { Sorting = "email" } }));
        await Should.ThrowAsync<BusinessException>(() => Views.CreateAsync(new() { Name = "Sorted twice", Query = new() { Sorting = "status, score" } }));
    }
}

public sealed class Saved_views_on_SQLite(SqliteStage stage) : Saved_views(stage);

public sealed class Saved_views_on_PostgreSQL(PostgreSqlStage stage) : Saved_views(stage);
