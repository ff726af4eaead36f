using System.Text.RegularExpressions;

namespace Caidence.Architecture;

public sealed partial class The_source_text
{
    private const int LongestFile = 300;

    private static readonly Dictionary<string, string> MayCrossTheTenantBorder = new()
    {
        ["AuditingStore.cs"] = "one log may tell of changes in several workspaces: the host makes one",
        ["EfCoreOnboardingStatistics.cs"] = "the platform counts how far people come in the wizard, and learns nothing else",
        ["EfCoreAccountFinder.cs"] = "somebody signing in with an address only: which workspaces know it?",
        ["EfCoreSocialGrantRepository.cs"] = "asks whether another workspace lives on the same consent, before it is revoked",
        ["EfCoreSocialConnectionRepository.cs"] = "asks whether another workspace lives on the same subscription, before it is ended",
        ["EfCoreRepository.cs"] = "applies what a caller on this list has lifted",
        ["LeadImportSweep.cs"] = "an import that nobody is at is found, whoever it belongs to, and goes on in that workspace",
        ["LeadInbox.cs"] = "a worker takes what is due, whoever it belongs to, and works in that workspace",
        ["LeadInboxHistory.cs"] = "old payloads are forgotten everywhere",
        ["ReEncryption.cs"] = "a change of keys is a change for every workspace",
        ["LeadSourceDirectory.cs"] = "a webhook brings an address, not a workspace: the address finds it",
    };

    private static readonly Dictionary<string, string> MaySpeakSql = new()
    {
        ["HangfireSchema.cs"] = "grants to the role of the product",
        ["LeadInbox.cs"] = "insert unless it is there, and lease: one statement each",
        ["LeadWordCodes.cs"] = "from each code of a word to the next: one statement, where LINQ needs one for each",
        ["SqliteBulkRows.cs"] = "one prepared statement, row after row",
        ["SqliteLeadInbox.cs"] = "the same, as SQLite wants it sent",
        ["PostgreSqlBulkRows.cs"] = "thousands of rows in one statement, a column an array",
        ["PostgreSqlRowsByKeys.cs"] = "keys joined laterally, which EF would number through the whole table",
        ["PostgreSqlDatabase.cs"] = "row-level security, triggers and grants, after every migration",
        ["SqliteDatabase.cs"] = "triggers, after every migration",
        ["PostgreSqlLeadLock.cs"] = "advisory locks",
        ["PostgreSqlLeadWordIndex.cs"] = "a join of each code to its next leads, which LINQ would number all of",
        ["ReEncryption.cs"] = "reads and replaces tokens as they are stored, past the converters",
        ["TenantSessionInterceptor.cs"] = "tells PostgreSQL whose rows the session sees",
        ["WriteAheadLog.cs"] = "pragmas of SQLite",
    };

    [Fact]
    public void Fits_on_a_few_screens() =>
        House.Sources("src", "test").Where(file => file.Text.Count(letter => letter == '\n') > LongestFile).Select(file => file.Path).ShouldBeEmpty();

    [Fact]
    public void Takes_the_time_from_a_clock_and_ids_from_the_generator() =>
        House.Sources("src").Where(file => WallClockOrRandomId().IsMatch(file.Text)).Select(file => file.Path).ShouldBeEmpty();

    [Fact]
    public void Crosses_the_tenant_border_only_where_it_says_why() => FilesWith(CrossesTheBorder()).ShouldBe(MayCrossTheTenantBorder.Keys.Order());

    [Fact]
    public void Speaks_SQL_only_where_it_says_why() => FilesWith(SpeaksSql()).ShouldBe(MaySpeakSql.Keys.Order());

    [Fact]
    public void Tells_no_history_and_leaves_nothing_for_later() =>
        House.Sources("src", "test").Where(file => Leftovers().IsMatch(file.Text)).Select(file => file.Path).ShouldBeEmpty();

    [Fact]
    public void Tests_without_skipping_and_without_sleeping() =>
        House.Sources("test").Where(file => file.Path.Contains("Tests", StringComparison.Ordinal) || file.Path.Contains("E2E", StringComparison.Ordinal))
            .Where(file => SkipsOrSleeps().IsMatch(file.Text)).Select(file => file.Path).ShouldBeEmpty();

    private static IEnumerable<string> FilesWith(Regex pattern) =>
        House.Sources("src").Where(file => pattern.IsMatch(file.Text)).Select(file => Path.GetFileName(file.Path)).Order();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bGuid\.NewGuid\b")]
    private static partial Regex WallClockOrRandomId();

    [GeneratedRegex(@"\bDisable<IMultiTenant>|\bIgnoreQueryFilters\((?!\[DataFilters\.SoftDelete\]\))")]
    private static partial Regex CrossesTheBorder();

    [GeneratedRegex(@"\b(FromSql|ExecuteSql|SqlQuery)|\bCommandText\b|\bNpgsql(Command|Batch)\(")]
    private static partial Regex SpeaksSql();

    [GeneratedRegex(@"^\s*#region|//\s*(TODO|FIXME|HACK)\b", RegexOptions.Multiline)]
    private static partial Regex Leftovers();

    [GeneratedRegex(@"\bSkip\s*=\s*""|\bThread\.Sleep\(|\bawait Task\.Delay\(")]
    private static partial Regex SkipsOrSleeps();
}
