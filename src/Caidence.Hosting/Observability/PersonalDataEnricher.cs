using System.Text.RegularExpressions;
using Serilog.Core;
using Serilog.Events;

namespace Caidence.Hosting.Observability;

/// <summary>The last look at every line: values under telling names and anything that looks like an e-mail address are masked.</summary>
internal sealed partial class PersonalDataEnricher : ILogEventEnricher
{
    private static readonly ScalarValue Masked = new("***");

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        // ASP.NET Core adds it to every line of a request; reset links and some webhooks carry a token in their path.
        logEvent.RemovePropertyIfPresent("RequestPath");

        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            if (value is ScalarValue { Value: string text } && (TellingName().IsMatch(name) || EmailAddress().IsMatch(text)))
            {
                logEvent.AddOrUpdateProperty(new(name, Masked));
            }
        }
    }

    [GeneratedRegex("password|secret|token$|e-?mail|phone|(first|last|sur|full|user)name|cookie|authorization", RegexOptions.IgnoreCase)]
    private static partial Regex TellingName();

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+")]
    private static partial Regex EmailAddress();
}
