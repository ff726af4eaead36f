using Caidence.Core;
using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Import;

public abstract class Taking_an_import_back(Stage stage) : ImportTest(stage)
{
    [Fact]
    public async Task Removes_whom_it_brought_and_every_trace_of_them()
    {
        using var session = SignedInAs(The.Max);
        var terms = await TermCountAsync();
        var import = await ImportAsync("name,email,opt_in\nGrace Hopper,grace@navy.example,yes\nKatherine Johnson,k@nasa.example,");

        var undone = await UndoAsync(import.Id);

        (undone.State, undone.RemovedCount, undone.KeptCount, undone.RestoredCount).ShouldBe((LeadImportState.Undone, 2, 0, 0));
        (await LeadCountAsync()).ShouldBe(1);
        (await TermCountAsync()).ShouldBe(terms);
        (await ImportAsync("name,email\nGrace Hopper,grace@navy.example")).CreatedCount.ShouldBe(1);
    }

    [Fact]
    public async Task Leaves_alone_whom_somebody_has_worked_on()
    {
        using var session = SignedInAs(The.Max);
        var import = await ImportAsync("name,email\nA,a@x.example\nB,b@x.example\nC,c@x.example\nA again,a@x.example\nD,d@x.example\nD,d@x.example", new() { Duplicates = DuplicatePolicy.Overwrite });
        await Leads.AddActivityAsync((await LeadAsync("b@x.example")).Id, new() { Description = "called" });
        await Leads.UpdateAsync((await LeadAsync("c@x.example")).Id, new() { Company = "Acme" });

        var undone = await UndoAsync(import.Id);

        (undone.RemovedCount, undone.KeptCount).ShouldBe((2, 2));
        (await Leads.GetListAsync(new())).Items.Select(lead => lead.Email).ShouldBe(["b@x.example", "c@x.example", "ada@analytical.example"], ignoreOrder: true);
    }

    [Fact]
    public async Task Gives_back_what_it_changed_unless_that_was_changed_again()
    {
        using var session = SignedInAs(The.Mia);
        await ImportAsync("email,company\nb@x.example,Before");
        var ada = await Leads.GetAsync(The.AdaLead);
        var import = await ImportAsync("email,company\nada@analytical.example,Wrong One\nada@analytical.example,Wrong Two\nb@x.example,Wrong", new() { Duplicates = DuplicatePolicy.Overwrite });
        await Leads.UpdateAsync((await LeadAsync("b@x.example")).Id, new() { Notes = "seen" });

        var undone = await UndoAsync(import.Id);

        (undone.RestoredCount, undone.KeptCount, undone.RemovedCount).ShouldBe((1, 1, 0));
        var restored = await Leads.GetAsync(The.AdaLead);
        (restored.Company, restored.FullName, restored.Email).ShouldBe((ada.Company, ada.FullName, ada.Email));
        (await LeadAsync("b@x.example")).Company.ShouldBe("Wrong");
        (await Leads.GetListAsync(new() { Filter = "wrong" })).Items.ShouldHaveSingleItem().Email.ShouldBe("b@x.example");
    }

    [Fact]
    public async Task Leaves_to_a_later_import_what_that_has_changed_until_it_is_taken_back()
    {
        using var session = SignedInAs(The.Mia);
        await Leads.UpdateAsync(The.AdaLead, new() { Company = "Before" });
        var first = await ImportAsync(FileOf("First"), Overwrite);
        var second = await ImportAsync(FileOf("Second"), Overwrite);
        var third = await ImportAsync(FileOf("Third"), Overwrite);

        (await UndoAsync(third.Id)).RestoredCount.ShouldBe(2);
        (await LeadAsync("new@x.example")).Company.ShouldBe("Second");
        (await UndoAsync(second.Id)).RestoredCount.ShouldBe(2);
        (await LeadAsync("new@x.example")).Company.ShouldBe("First");
        var undone = await UndoAsync(first.Id);

        (undone.RemovedCount, undone.RestoredCount, undone.KeptCount).ShouldBe((1, 1, 0));
        (await Leads.GetAsync(The.AdaLead)).Company.ShouldBe("Before");
        (await LeadCountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Keeps_what_a_later_import_has_changed_while_that_stands()
    {
        using var session = SignedInAs(The.Mia);
        var first = await ImportAsync(FileOf("First"), Overwrite);
        await ImportAsync(FileOf("Second"), Overwrite);

        var undone = await UndoAsync(first.Id);

        (undone.RemovedCount, undone.RestoredCount, undone.KeptCount).ShouldBe((0, 0, 2));
        (await LeadAsync("new@x.example")).Company.ShouldBe("Second");
    }

    [Fact]
    public async Task Keeps_whom_somebody_has_worked_on_before_a_later_import_that_is_taken_back()
    {
        using var session = SignedInAs(The.Mia);
        var first = await ImportAsync(FileOf("First"), Overwrite);
        await Leads.UpdateAsync((await LeadAsync("new@x.example")).Id, new() { Notes = "seen" });
        await Leads.UpdateAsync(The.AdaLead, new() { Notes = "seen" });
        await UndoAsync((await ImportAsync(FileOf("Second"), Overwrite)).Id);

        var undone = await UndoAsync(first.Id);

        (undone.RemovedCount, undone.RestoredCount, undone.KeptCount).ShouldBe((0, 0, 2));
    }

    [Fact]
    public async Task Restores_also_where_the_import_that_had_brought_somebody_is_forgotten()
    {
        using var session = SignedInAs(The.Mia);
        var first = await ImportAsync(FileOf("First"), Overwrite);
        var second = await ImportAsync(FileOf("Second"), Overwrite);
        await Host.InScopeAsync(services => services.GetRequiredService<CaidenceDbContext>().Set<LeadImport>().Where(import => import.Id == first.Id).ExecuteDeleteAsync());

        var undone = await UndoAsync(second.Id);

        (undone.State, undone.RestoredCount).ShouldBe((LeadImportState.Undone, 2));
        (await LeadAsync("new@x.example")).Company.ShouldBe("First");
    }

    [Fact]
    public async Task Is_done_once_and_not_while_it_runs()
    {
        using var session = SignedInAs(The.Max);
        var waiting = await UploadAsync("email\na@x.example");
        (await Should.ThrowAsync<BusinessException>(() => Imports.UndoAsync(waiting.Id))).Code.ShouldBe(CaidenceErrorCodes.LeadImports.WrongState);

        var import = await ImportAsync("email\na@x.example");
        await UndoAsync(import.Id);
        (await Should.ThrowAsync<BusinessException>(() => Imports.UndoAsync(import.Id))).Code.ShouldBe(CaidenceErrorCodes.LeadImports.WrongState);
    }

    private static StartLeadImportDto Overwrite => new() { Duplicates = DuplicatePolicy.Overwrite };

    private static string FileOf(string company) => $"email,company\nnew@x.example,{company}\nada@analytical.example,{company}";
}

public sealed class Taking_an_import_back_on_SQLite(SqliteStage stage) : Taking_an_import_back(stage);

public sealed class Taking_an_import_back_on_PostgreSQL(PostgreSqlStage stage) : Taking_an_import_back(stage);
