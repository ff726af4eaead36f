using System.Text.Json;
using System.Text.RegularExpressions;
using Caidence.Core.BackgroundJobs;
using Caidence.Core.BackgroundWorkers;
using Caidence.Hosting.Jobs;
using Caidence.Identity;

namespace Caidence.Architecture;

/// <summary>Every language says everything, with the same blanks to fill; and whatever a page asks for is written.</summary>
public sealed partial class The_texts
{
    private static readonly string[] Languages = ["de"];

    public static TheoryData<string> Files { get; } = [.. House.Files("src", "en.json").Select(file => file.Path).Where(path => path.Contains("/Localization/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Are_the_same_ones_in_every_language(string english)
    {
        foreach (var language in Languages)
        {
            var (texts, translated) = (Read(english), Read(Path.Combine(Path.GetDirectoryName(english)!, $"{language}.json")));

            translated.Keys.Order().ShouldBe(texts.Keys.Order(), $"{language} of {english}");
            texts.Where(text => !BlanksOf(text.Value).SequenceEqual(BlanksOf(translated[text.Key]))).Select(text => text.Key).ShouldBeEmpty($"other blanks in {language} of {english}");
            translated.Where(text => text.Value.Trim().Length == 0).Select(text => text.Key).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Are_there_for_whatever_pages_ask()
    {
        var known = Files.SelectMany(file => Read(file.Data).Keys).ToHashSet();

        var asked =
            from file in House.Files("src/Caidence.Web", ".cshtml").Concat(House.Files("src/Caidence.Web", ".cs"))
            from Match match in Asked().Matches(file.Text)
            where !known.Contains(match.Groups[1].Value)
            select $"{file.Path}: {match.Groups[1].Value}";

        asked.ShouldBeEmpty();
    }

    [Fact]
    public void Are_there_for_all_that_happens_at_doors_and_behind_the_pages()
    {
        var types = House.Rooms.SelectMany(room => House.Room(room).GetTypes()).Where(type => type is { IsClass: true, IsAbstract: false }).ToList();
        var wanted = SecurityLogActions.All.Select(action => $"SecurityLogs:Action.{action}")
            .Concat(types.Where(type => type.IsAssignableTo(typeof(IPeriodicBackgroundWorker))).Select(type => $"BackgroundJobs:Periodic.{JobNames.OfWorker(type)}"))
            .Concat(types.Where(type => type.IsAssignableTo(typeof(IBackgroundJobArgs))).Select(type => $"BackgroundJobs:Job.{JobNames.OfArgs(type)}"));

        wanted.Except(Files.SelectMany(file => Read(file.Data).Keys)).ShouldBeEmpty();
    }

    /// <summary>The audit log puts its titles together from the names of a service, a verb and a thing.</summary>
    [Fact]
    public void Are_there_for_every_deed_that_the_audit_log_may_tell()
    {
        var known = Files.SelectMany(file => Read(file.Data).Keys).ToHashSet();
        var services = House.Room("Caidence.Application.Contracts").GetTypes().Where(type => type.IsInterface && type.Name.EndsWith("AppService", StringComparison.Ordinal)).ToList();

        services.ShouldNotBeEmpty();
        services.Select(service => service.Name[1..^"AppService".Length])
            .Where(name => !known.Contains($"AuditLogs:Service.{name}") && !known.Contains($"Permission:{name}")).ShouldBeEmpty();
        services.SelectMany(service => service.GetMethods()).Select(method => Deed().Match(method.Name))
            .Where(deed => !known.Contains($"AuditLogs:Do.{deed.Groups["verb"]}{deed.Groups["thing"]}"))
            .Where(deed => !known.Contains($"AuditLogs:Do.{deed.Groups["verb"]}") || !known.Contains($"AuditLogs:Thing.{deed.Groups["thing"]}"))
            .Select(deed => deed.Value).Distinct().ShouldBeEmpty();
    }

    private static Dictionary<string, string> Read(string path) =>
        JsonDocument.Parse(House.TextOf(path)).RootElement.GetProperty("texts").EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!);

    private static IEnumerable<string> BlanksOf(string text) => Blank().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}|_[A-Z]+_")]
    private static partial Regex Blank();

    [GeneratedRegex("^(?<verb>[A-Z][a-z]+)(?<thing>.*?)(?:Async)?$")]
    private static partial Regex Deed();

    [GeneratedRegex(@"\b(?:L|texts|localizer)\[""([^""]+)""[\],]")]
    private static partial Regex Asked();
}
