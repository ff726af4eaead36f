using Caidence.Core.Domain.Repositories;
using Caidence.Data;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Paging;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Words;

public abstract class Leads_by_their_words(Stage stage) : LeadTest(stage)
{
    private const int Count = 240;
    private const int PageSize = 7;

    // "an" begins more words than are followed, "ann" as many as are, "zwe" one that few have.
    private static readonly string[] FirstNames = ["Ann", "Anna", "Anne", "Andy", "Bob", "Carla"];
    private static readonly string[] LastNames = ["Müller", "Mullen", "García", "Garcia-Müller", "Annan", "O'Hara"];
    private static readonly string[] Typed =
    [
        "ann", "anna", "bob", "mul", "mull", "zweig", "an", "anna mul", "mul anna", "an mul", "ann gar mul", "bob zweig", "an zweig", "mull mull", "an o", "nobody", "anna nobody",
    ];

    private static readonly Guid Brand = Guid.Parse("b0000000-0000-0000-0000-000000000001");

    private readonly List<Somebody> _all = [];
    private readonly CountingIndex _counting = new();

    protected override void Change(IServiceCollection services)
    {
        services.AddSingleton(new LeadWordBounds { MaxCodes = 4, LooksForOne = 2, Growth = 2, MaxLooks = 2, CountedBeyond = 20, LookedAtForSeveral = 15 });
        _counting.PutBefore(services);
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await FillAsync(The.Contoso, new(1), _ => { });
        await FillAsync(The.Northwind, new(2), _all.Add);
        using var session = SignedInAs(The.Mia);
        var ada = await Leads.GetAsync(The.AdaLead);
        _all.Add(new(ada.Id, ada.CapturedAt, [.. SearchWords.Of($"{ada.FirstName} {ada.LastName} {ada.Company}")], false, false, ada.BrandId, ada.Status));
    }

    [Fact]
    public async Task Are_those_that_have_them_in_their_order_forth_and_back()
    {
        foreach (var typed in Typed)
        {
            await WalkAsync(typed, new(), The.Mia);
            await WalkAsync(typed, new(), The.Mia, isDescending: false);
        }
    }

    [Fact]
    public async Task Are_narrowed_by_everything_else()
    {
        LeadFilter[] filters =
        [
            new() { Status = LeadStatus.Lost }, new() { IncludeTests = true }, new() { IsDeleted = true }, new() { Status = LeadStatus.Converted, IsDeleted = true },
            new() { CapturedFrom = At(30), CapturedTo = At(9) },
        ];
        foreach (var (typed, filter) in Typed.SelectMany(typed => filters.Select(filter => (typed, filter))))
        {
            await WalkAsync(typed, filter, The.Mia);
        }
    }

    [Fact]
    public async Task Are_those_of_ones_brands()
    {
        foreach (var typed in Typed)
        {
            await WalkAsync(typed, new(), The.Bea with { Brands = [Brand] });
        }
    }

    [Fact]
    public async Task Are_sorted_by_anything()
    {
        using var session = SignedInAs(The.Mia);
        var filter = await FilterAsync("anna mul", new());
        var byStatus = await PageAsync(filter, new(LeadSortField.Status, IsDescending: false), null, 1_000);

        byStatus.Items.Select(lead => lead.Id).ShouldBe(Expected("anna mul", filter, The.Mia, isDescending: true).Select(lead => lead.Id), ignoreOrder: true);
        byStatus.Items.Select(lead => lead.Status.ToString()).ShouldBeInOrder();
    }

    [Fact]
    public async Task Are_read_on_after_somebody_as_an_export_does()
    {
        using var session = SignedInAs(The.Mia);
        var filter = await FilterAsync("ann", new());
        var read = new List<Lead>();
        while (await InRepositoryAsync(leads => leads.GetNextAsync(filter, read.LastOrDefault(), PageSize)) is { Count: > 0 } next)
        {
            read.AddRange(next);
        }

        read.Select(lead => lead.Id).ShouldBe(Expected("ann", filter, The.Mia, isDescending: true).Select(lead => lead.Id));
    }

    [Fact]
    public async Task Are_counted_truly_and_no_further_than_said()
    {
        using var session = SignedInAs(The.Mia);
        foreach (var (typed, upTo) in Typed.SelectMany(typed => ((int[])[1, 3, 20, 1_000]).Select(upTo => (typed, upTo))))
        {
            var filter = await FilterAsync(typed, new());
            var all = Expected(typed, filter, The.Mia, isDescending: true).Count;

            var counted = await InRepositoryAsync(leads => leads.CountAsync(filter, upTo));

            (counted.HasMore ? counted.Count < all && counted.Count <= upTo : counted.Count == all && all <= upTo).ShouldBeTrue($"{typed} up to {upTo}: {counted} of {all}");
        }

        (await InRepositoryAsync(async leads => await leads.CountAsync(await FilterAsync("ann", new()), upTo: 20))).ShouldBe(new(20, HasMore: true));
    }

    [Fact]
    public async Task Are_looked_at_no_further_than_a_page_needs()
    {
        using var session = SignedInAs(The.Mia);
        var filter = await FilterAsync("ann", new());
        _counting.Asked = 0;

        (await PageAsync(filter, NewestFirst, null)).Items.Count.ShouldBe(PageSize);

        // Two looks, the second twice as far, each at places and at leads.
        _counting.Asked.ShouldBeLessThanOrEqualTo((PageSize + 1) * 2 * 3 * 2);
    }

    [Fact]
    public async Task Are_looked_up_for_other_words_once_for_a_page_and_its_count()
    {
        using var session = SignedInAs(The.Mia);
        var filter = await FilterAsync("mull mul", new());
        _counting.Asked = 0;

        var (page, count) = await InRepositoryAsync(async leads =>
            (await leads.GetPageAsync(filter, NewestFirst, null, skip: 0, take: 3), await leads.CountAsync(filter, upTo: 1_000)));

        page.Items.Count.ShouldBe(3);
        count.HasMore.ShouldBeTrue();

        // Each word is weighed, then one is followed.
        _counting.Asked.ShouldBe(3 * 15);
    }

    private static SortOrder<LeadSortField> NewestFirst => new(LeadSortField.CapturedAt, IsDescending: true);

    private async Task WalkAsync(string typed, LeadFilter besides, Person person, bool isDescending = true)
    {
        using var session = SignedInAs(person);
        var filter = await FilterAsync(typed, besides);
        var expected = Expected(typed, filter, person, isDescending).Select(lead => lead.Id).ToList();
        var (sorting, forth, back) = (NewestFirst with { IsDescending = isDescending }, new List<Guid>(), new List<Guid>());

        var page = await PageAsync(filter, sorting, null);
        page.Previous.ShouldBeNull();
        forth.AddRange(page.Items.Select(lead => lead.Id));
        while (page.Next is { } next)
        {
            page = await PageAsync(filter, sorting, next);
            forth.AddRange(page.Items.Select(lead => lead.Id));
        }

        var last = page.Items.Count;
        while (page.Previous is { } previous)
        {
            page = await PageAsync(filter, sorting, previous);
            back.InsertRange(0, page.Items.Select(lead => lead.Id));
        }

        forth.ShouldBe(expected, $"{typed}, {filter}");
        back.ShouldBe(expected.SkipLast(last), $"back: {typed}, {filter}");
    }

    private List<Somebody> Expected(string typed, LeadFilter filter, Person person, bool isDescending)
    {
        var wanted = typed.Split(' ').Where(word => word.Length >= LeadKeys.MinPrefixLength).ToList();
        var found = _all
            .Where(one => wanted.All(word => one.Words.Any(own => own.StartsWith(word, StringComparison.Ordinal))))
            .Where(one => one.IsDeleted == filter.IsDeleted && !one.IsTest)
            .Where(one => filter.Status is null || one.Status == filter.Status)
            .Where(one => !(one.CapturedAt < filter.CapturedFrom) && !(one.CapturedAt >= filter.CapturedTo))
            .Where(one => person.Brands is null || one.Brand is { } brand && person.Brands.Contains(brand))
            .OrderBy(one => one.CapturedAt).ThenBy(one => one.Id.ToString(), StringComparer.Ordinal).ToList();
        if (isDescending)
        {
            found.Reverse();
        }

        return found;
    }

    private async Task<LeadFilter> FilterAsync(string typed, LeadFilter besides) =>
        besides with { TermPrefixes = await Host.InScopeAsync(async services => (await services.GetRequiredService<LeadKeysProvider>().GetAsync()).TermsOfTyped(typed)) };

    private Task<LeadPage> PageAsync(LeadFilter filter, SortOrder<LeadSortField> sorting, LeadCursor? cursor, int size = PageSize) =>
        InRepositoryAsync(leads => leads.GetPageAsync(filter, sorting, cursor, skip: 0, size));

    private Task<T> InRepositoryAsync<T>(Func<ILeadRepository, Task<T>> ask) => Host.InScopeAsync(services => ask(services.GetRequiredService<ILeadRepository>()));

    private DateTime At(int minutesAgo) => Clock.Now.UtcDateTime.AddMinutes(-minutesAgo);

    private async Task FillAsync(CastWorkspace workspace, Random random, Action<Somebody> remember)
    {
        using var inside = InWorkspace(workspace);
        await Host.InScopeAsync(async services =>
        {
            var keys = await services.GetRequiredService<LeadKeysProvider>().GetAsync();
            var database = services.GetRequiredService<EntityFrameworkCore.CaidenceDbContext>();
            var (deleted, words) = (new List<Lead>(), new List<LeadSearchTerm>());
            for (var number = 0; number < Count; number++)
            {
                // Many share the moment of their capture.
                var lead = new Lead(Guid.CreateVersion7(), workspace, At(random.Next(40))) { IsTest = number % 19 == 0, BrandId = number % 3 == 0 ? Brand : null };
                var (first, last) = (FirstNames[random.Next(FirstNames.Length)], number % 61 == 7 ? "Zweig" : LastNames[random.Next(LastNames.Length)]);
                lead.Edit(new(first, last, $"{number}@words.example", null, null, null, null, null), keys);
                lead.ChangeStatus((LeadStatus)random.Next(5), Clock.Now.UtcDateTime);
                database.Add(lead);
                words.AddRange(lead.Index(keys));
                if (number % 7 == 3)
                {
                    deleted.Add(lead);
                }

                remember(new(lead.Id, lead.CapturedAt, [.. SearchWords.Of($"{first} {last}")], deleted.Contains(lead), lead.IsTest, lead.BrandId, lead.Status));
            }

            var shared = services.GetRequiredService<ILeadWordIndex>().LeadsOfOneRow;
            database.AddRange(words.GroupBy(word => (word.Code, word.CapturedAt)).SelectMany(same => same.Chunk(shared)).Select(
                row => new LeadSearchTerm(workspace, row[0].Code, row[0].CapturedAt, row.Select(word => word.LeadId).ToArray())));
            await database.SaveChangesAsync();
            database.RemoveRange(deleted);
            await database.SaveChangesAsync();
        });
    }

    private sealed record Somebody(Guid Id, DateTime CapturedAt, IReadOnlyList<string> Words, bool IsDeleted, bool IsTest, Guid? Brand, LeadStatus Status);
}

public sealed class Leads_by_their_words_on_SQLite(SqliteStage stage) : Leads_by_their_words(stage);

public sealed class Leads_by_their_words_on_PostgreSQL(PostgreSqlStage stage) : Leads_by_their_words(stage);
