using System.Data.Common;
using System.Globalization;
using Caidence.Data;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Leads.Analytics;

/// <summary>Sixty leads of three campaigns over twenty days, worked on at random; the figures are compared with SQL written by hand.</summary>
public abstract class Figures_about_leads(Stage stage) : LeadTest(stage)
{
    private const string Counted = """FROM "AppLeads" WHERE "IsDeleted" = FALSE AND "IsTest" = FALSE AND "TenantId" = @tenant AND "CapturedAt" >= @from AND "CapturedAt" < @to""";
    private const string Contacted = """SUM(CASE WHEN "ContactedAt" IS NOT NULL OR "Status" IN ('Contacted','Qualified','Converted') THEN 1 ELSE 0 END)""";
    private const string Qualified = """SUM(CASE WHEN "Status" IN ('Qualified','Converted') THEN 1 ELSE 0 END)""";
    private const string Converted = """SUM(CASE WHEN "Status" = 'Converted' THEN 1 ELSE 0 END)""";
    private const string Lost = """SUM(CASE WHEN "Status" = 'Lost' THEN 1 ELSE 0 END)""";

    private static readonly LeadStatus[] Statuses = Enum.GetValues<LeadStatus>();

    private static readonly (string Name, TrendInterval Interval)[] Zones =
    [
        ("UTC", TrendInterval.Day), ("Asia/Kolkata", TrendInterval.Day), ("America/St_Johns", TrendInterval.Week), ("Europe/Istanbul", TrendInterval.Month),
    ];

    private ILeadAnalyticsAppService Analytics => Service<ILeadAnalyticsAppService>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await LiveTwentyDaysAsync();
    }

    [Fact]
    public async Task Of_the_funnel_are_those_of_SQL()
    {
        using var session = SignedInAs(The.Mia);

        var overview = await Analytics.GetOverviewAsync(new());

        var sql = (await AskAsync($"SELECT COUNT(*), {Contacted}, {Qualified}, {Converted}, {Lost} {Counted}", overview.From, overview.To)).ShouldHaveSingleItem();
        var funnel = overview.Funnel;
        new long[] { funnel.Captured, funnel.Contacted, funnel.Qualified, funnel.Converted, funnel.Lost }.ShouldBe(sql.Select(Number));
        funnel.Captured.ShouldBe(61);
        funnel.ConversionRate.ShouldBe((double)funnel.Converted / 61);
        overview.Before.Captured.ShouldBe(0);
    }

    [Fact]
    public async Task Of_sources_and_campaigns_are_those_of_SQL()
    {
        using var session = SignedInAs(The.Mia);
        var (from, to) = (Clock.Now.UtcDateTime.AddDays(-12), Clock.Now.UtcDateTime.AddDays(-3));

        var campaigns = (await Analytics.GetConversionAsync(new() { From = from, To = to, GroupBy = ConversionGrouping.Campaign })).Items;
        var sources = (await Analytics.GetSourcesAsync(new() { From = from, To = to })).Items;

        var byCampaign = await AskAsync($"""SELECT "CampaignName", COUNT(*), {Converted} {Counted} GROUP BY "CampaignName" """, from, to);
        campaigns.Select(group => (group.Key, (long)group.Captured, (long)group.Converted)).Order()
            .ShouldBe(byCampaign.Select(row => (row[0] as string, Number(row[1]), Number(row[2]))).Order());
        var bySource = await AskAsync($"""SELECT COUNT(*), {Converted} {Counted} GROUP BY "SourceId" ORDER BY 1 DESC""", from, to);
        sources.Select(group => ((long)group.Captured, (long)group.Converted)).ShouldBe(bySource.Select(row => (Number(row[0]), Number(row[1]))));
        sources.Select(group => group.Name).ShouldBe(["Search ads", "Typeform by Zapier"], ignoreOrder: true);
    }

    [Fact]
    public async Task Of_response_are_those_of_the_leads()
    {
        using var session = SignedInAs(The.Mia);

        var response = (await Analytics.GetOverviewAsync(new())).Response;

        var leads = await ReadAsync(database => database.Set<Lead>().Where(lead => lead.ContactedAt != null).ToListAsync());
        var seconds = leads.Select(lead => (int)(lead.ContactedAt!.Value - lead.CapturedAt).TotalSeconds).Order().ToList();
        response.Contacted.ShouldBe(seconds.Count);
        response.AverageSeconds!.Value.ShouldBe(seconds.Average(), 0.001);
        response.MedianSeconds.ShouldBe(seconds[(seconds.Count - 1) / 2]);
        response.WithinHour.ShouldBe(seconds.Count(second => second <= 3_600));
        response.WithinDay.ShouldBe(seconds.Count(second => second <= 86_400));
    }

    [Fact]
    public async Task Over_time_fall_into_the_days_of_the_zone()
    {
        using var session = SignedInAs(The.Mia);
        var leads = await ReadAsync(database => database.Set<Lead>().ToListAsync());
        foreach (var (name, interval) in Zones)
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(name);

            var trend = (await Analytics.GetTrendsAsync(new() { Interval = interval, TimeZone = name })).Items;

            var expected = leads.CountBy(lead => StartOf(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(lead.CapturedAt, zone)), interval));
            trend.Where(part => part.Captured > 0).Select(part => KeyValuePair.Create(part.Start, part.Captured)).ShouldBe(expected.OrderBy(part => part.Key), name);
            trend.Select(part => part.Start).ShouldBe(trend.Select(part => part.Start).Order(), name);
        }
    }

    private async Task LiveTwentyDaysAsync()
    {
        var random = new Random(20261126);
        for (var number = 0; number < 60; number++)
        {
            Clock.Advance(TimeSpan.FromMinutes(random.Next(5, 960)));
            var campaign = new[] { "Spring", "Summer", null }[random.Next(3)];
            await DeliverAndDrainAsync(number % 3 == 0
                ? Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, $"lead-{number}", ("EMAIL", $"person{number}@example.com")))
                : Sent.ByZapier(The.Zap, new { email = $"person{number}@example.com", campaign_name = campaign }));
            if (random.Next(3) > 0)
            {
                await WorkAsync($"person{number}@example.com", Statuses[random.Next(Statuses.Length)], TimeSpan.FromMinutes(random.Next(1, 3_000)));
            }
        }
    }

    private async Task WorkAsync(string email, LeadStatus status, TimeSpan after)
    {
        using var session = SignedInAs(The.Mia);
        var lead = (await Leads.GetListAsync(new() { Filter = email })).Items.Single();
        Clock.Advance(after / 100);
        if (status != LeadStatus.New)
        {
            await Leads.UpdateAsync(lead.Id, new() { Status = LeadStatus.Contacted });
        }

        await Leads.UpdateAsync(lead.Id, new() { Status = status });
    }

    private static DateOnly StartOf(DateOnly day, TrendInterval interval) => interval switch
    {
        TrendInterval.Month => new(day.Year, day.Month, 1),
        TrendInterval.Week => day.AddDays(day.DayOfWeek == DayOfWeek.Sunday ? -6 : 1 - (int)day.DayOfWeek),
        _ => day,
    };

    private static long Number(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private Task<List<object?[]>> AskAsync(string sql, DateTime from, DateTime to) => ReadAsync(async database =>
    {
        // One query of EF Core's opens the connection and says whose rows it may see.
        await database.Database.OpenConnectionAsync();
        await database.Set<Lead>().AnyAsync();
        var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var isSqlite = Database == TestDatabase.Sqlite;
        Add(command, "tenant", isSqlite ? The.Northwind.Id.ToString().ToUpperInvariant() : The.Northwind.Id);
        Add(command, "from", isSqlite ? Text(from) : from);
        Add(command, "to", isSqlite ? Text(to) : to);
        var rows = new List<object?[]>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add([.. row.Select(value => value is DBNull ? null : value)]);
        }

        return rows;
    });

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}

public sealed class Figures_about_leads_on_SQLite(SqliteStage stage) : Figures_about_leads(stage);

public sealed class Figures_about_leads_on_PostgreSQL(PostgreSqlStage stage) : Figures_about_leads(stage);
