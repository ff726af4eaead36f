using Caidence.Core.Validation;
using Caidence.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Paging;

public abstract class A_long_list(Stage stage) : LeadTest(stage)
{
    private const int Count = 23;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var inside = InWorkspace(The.Northwind);
        await ReadAsync(async database =>
        {
            // Several share everything that a list can be sorted by, the moment of their capture included.
            database.AddRange(Enumerable.Range(0, Count).Select(number =>
            {
                var lead = new Lead(Guid.CreateVersion7(), The.Northwind, Clock.Now.UtcDateTime.AddMinutes(-(number / 4)))
                {
                    SourcePlatform = (number % 3) switch { 0 => null, 1 => "zapier", _ => "make" },
                    IsTest = true,
                };
                lead.ChangeStatus((LeadStatus)(number % 5), Clock.Now.UtcDateTime);
                if (number % 2 == 0)
                {
                    lead.Rate(number % 4);
                }

                return lead;
            }));
            return await database.SaveChangesAsync();
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("capturedAt")]
    [InlineData("createdAt desc")]
    [InlineData("createdAt")]
    [InlineData("updatedAt desc")]
    [InlineData("updatedAt")]
    [InlineData("status")]
    [InlineData("status desc")]
    [InlineData("score desc")]
    [InlineData("score")]
    [InlineData("sourcePlatform")]
    [InlineData("sourcePlatform desc")]
    public async Task Is_walked_to_its_end_and_back_without_meeting_anybody_twice(string? sorting)
    {
        using var session = SignedInAs(The.Rita);
        var whole = Ids(await Leads.GetListAsync(new() { Sorting = sorting, IncludeTests = true, MaxResultCount = 100 }));
        whole.Count.ShouldBe(Count + 1);

        var (forth, last) = await WalkAsync(sorting, null, page => page.NextCursor);
        var (back, _) = await WalkAsync(sorting, last.PreviousCursor, page => page.PreviousCursor);

        forth.SelectMany(page => page).ShouldBe(whole);
        back.AsEnumerable().Reverse().SelectMany(page => page).ShouldBe(whole.SkipLast(forth[^1].Count));
    }

    [Fact]
    public async Task Keeps_ones_place_when_others_arrive_before_it()
    {
        using var session = SignedInAs(The.Mia);
        var first = await PageAsync(null, null);
        await Leads.CreateAsync(new() { Email = "grace@navy.example" });

        var second = await PageAsync(null, first.NextCursor);

        Ids(second).Intersect(Ids(first)).ShouldBeEmpty();
        Ids(await PageAsync(null, second.PreviousCursor)).ShouldBe(Ids(first));
    }

    [Fact]
    public async Task Refuses_a_place_of_another_list_and_of_none()
    {
        using var session = SignedInAs(The.Mia);
        var place = (await PageAsync("status", null)).NextCursor!;

        foreach (var (sorting, cursor) in new[] { ("status desc", place), ("score", place), ("status", "nothing"), ("status", place[..^9]), ("status", "%%%") })
        {
            (await Should.ThrowAsync<AbpValidationException>(() => PageAsync(sorting, cursor))).ValidationErrors[0].MemberNames.ShouldBe(["cursor"]);
        }
    }

    [Fact]
    public async Task Gives_a_neighbour_nothing_for_a_place_of_ours()
    {
        string place;
        using (SignedInAs(The.Mia))
        {
            place = (await PageAsync(null, null)).NextCursor!;
        }

        using var session = SignedInAs(The.Omar);
        Ids(await PageAsync(null, place)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_counted_whole_while_it_is_not_too_long()
    {
        using var session = SignedInAs(The.Mia);

        var counted = (await PageAsync(null, null)).Count;

        (counted.Count, counted.IsCapped).ShouldBe((Count + 1, false));
    }

    [Fact]
    public async Task Is_not_counted_further_than_a_person_would()
    {
        using var inside = InWorkspace(The.Northwind);

        (await Host.InScopeAsync(services => services.GetRequiredService<ILeadRepository>().CountAsync(new() { IncludeTests = true }, upTo: 7))).ShouldBe(new(7, HasMore: true));
    }

    private Task<LeadPageDto> PageAsync(string? sorting, string? cursor) =>
        Leads.GetPageAsync(new() { Sorting = sorting, Cursor = cursor, IncludeTests = true, MaxResultCount = 5 });

    private async Task<(List<List<Guid>> Pages, LeadPageDto Last)> WalkAsync(string? sorting, string? cursor, Func<LeadPageDto, string?> next)
    {
        var pages = new List<List<Guid>>();
        var page = await PageAsync(sorting, cursor);
        for (; next(page) is { } further; page = await PageAsync(sorting, further))
        {
            pages.Add(Ids(page));
        }

        pages.Add(Ids(page));
        return (pages, page);
    }

    private static List<Guid> Ids(Core.Application.Dtos.ListResultDto<LeadDto> page) => [.. page.Items.Select(lead => lead.Id)];
}

public sealed class A_long_list_on_SQLite(SqliteStage stage) : A_long_list(stage);

public sealed class A_long_list_on_PostgreSQL(PostgreSqlStage stage) : A_long_list(stage);
