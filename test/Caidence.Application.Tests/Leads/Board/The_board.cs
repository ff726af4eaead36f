using Caidence.Core.Data;
using Caidence.Data;

namespace Caidence.Leads.Board;

public abstract class The_board(Stage stage) : LeadTest(stage)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var session = SignedInAs(The.Mia);
        foreach (var number in Enumerable.Range(1, 7))
        {
            var status = number < 6 ? LeadStatus.New : LeadStatus.Lost;
            await Leads.CreateAsync(new() { FirstName = $"Grace {number}", Email = $"grace{number}@navy.example", Status = status });
        }
    }

    [Fact]
    public async Task Has_a_column_for_each_status_counted_and_newest_first()
    {
        using var session = SignedInAs(The.Rita);

        var board = await Leads.GetBoardAsync(new() { MaxResultCount = 3 });

        board.Columns.Select(column => (column.Status, column.Count.Count, column.Items.Count)).ShouldBe(
        [
            (LeadStatus.New, 6, 3), (LeadStatus.Contacted, 0, 0), (LeadStatus.Qualified, 0, 0), (LeadStatus.Converted, 0, 0), (LeadStatus.Lost, 2, 2),
        ]);
        board.Columns[0].Items.Select(card => card.FirstName).ShouldBe(["Grace 5", "Grace 4", "Grace 3"]);
        board.Columns[4].NextCursor.ShouldBeNull();
    }

    [Fact]
    public async Task Gives_more_of_a_column_from_where_it_ended()
    {
        using var session = SignedInAs(The.Mia);
        var column = (await Leads.GetBoardAsync(new() { MaxResultCount = 4 })).Columns[0];

        var more = await Leads.GetPageAsync(new() { Status = LeadStatus.New, Cursor = column.NextCursor, MaxResultCount = 4 });

        more.Items.Select(card => card.FirstName).ShouldBe(["Grace 1", "Ada"]);
        more.NextCursor.ShouldBeNull();
    }

    [Fact]
    public async Task Is_filtered_like_the_table()
    {
        using var session = SignedInAs(The.Mia);

        (await Leads.GetBoardAsync(new() { Filter = "ada" })).Columns.SelectMany(column => column.Items).ShouldHaveSingleItem().Id.ShouldBe(The.AdaLead);
        (await Leads.GetBoardAsync(new() { Status = LeadStatus.Lost })).Columns.ShouldHaveSingleItem().Count.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Moves_a_card_only_as_it_was_seen()
    {
        using var session = SignedInAs(The.Mia);
        var seen = (await Leads.GetBoardAsync(new() { Filter = "ada" })).Columns[0].Items[0];

        await Leads.UpdateAsync(seen.Id, new() { Status = LeadStatus.Qualified, ConcurrencyStamp = seen.ConcurrencyStamp });
        await Should.ThrowAsync<AbpDbConcurrencyException>(
            () => Leads.UpdateAsync(seen.Id, new() { Status = LeadStatus.Lost, ConcurrencyStamp = seen.ConcurrencyStamp }));

        (await Leads.GetBoardAsync(new() { Filter = "ada" })).Columns[2].Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Shows_the_neighbour_only_columns()
    {
        using var session = SignedInAs(The.Omar);

        (await Leads.GetBoardAsync(new() { IncludeTests = true })).Columns.ShouldAllBe(column => column.Count.Count == 0 && column.Items.Count == 0);
    }
}

public sealed class The_board_on_SQLite(SqliteStage stage) : The_board(stage);

public sealed class The_board_on_PostgreSQL(PostgreSqlStage stage) : The_board(stage);
