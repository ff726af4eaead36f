using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.RegularExpressions;

namespace Caidence.Platforms.Http;

/// <summary>One call as a span and as a measurement: which platform, which operation, how it ended; never a token, a query or an id.</summary>
internal sealed partial class PlatformTrace : IDisposable
{
    public const string Source = "Caidence.Platforms";

    private static readonly ActivitySource Activities = new(Source);
    private static readonly Histogram<double> Durations = new Meter(Source).CreateHistogram<double>("caidence.platform.call.duration", "s");

    private readonly HttpRequestMessage _request;
    private readonly Activity? _activity = Activities.StartActivity("platform call", ActivityKind.Client);
    private readonly long _begin = Stopwatch.GetTimestamp();
    private string _outcome = "Stopped";

    private PlatformTrace(HttpRequestMessage request) => _request = request;

    public string Platform => _request.Options.TryGetValue(PlatformCaller.Platform, out var platform) ? platform : "The platform";

    public static PlatformTrace Begin(HttpRequestMessage request) => new(request);

    public void Answered(HttpStatusCode status) => _activity?.SetTag("http.response.status_code", (int)status);

    public PlatformAnswer End(PlatformAnswer answer)
    {
        _outcome = answer is PlatformAnswer.Failed failed ? failed.Failure.Kind.ToString() : "Ok";
        _activity?.SetStatus(_outcome == "Ok" ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        return answer;
    }

    public void Dispose()
    {
        _activity?.SetTag("caidence.platform", Platform).SetTag("caidence.operation", $"{_request.Method} {OperationOf(_request.RequestUri)}").SetTag("caidence.outcome", _outcome);
        _activity?.Dispose();
        Durations.Record(Stopwatch.GetElapsedTime(_begin).TotalSeconds, new("caidence.platform", Platform), new("caidence.outcome", _outcome));
    }

    private static string OperationOf(Uri? address) => address is not { IsAbsoluteUri: true }
        ? ""
        : string.Join('/', address.AbsolutePath.Split('/').Select(part => part.Length == 0 || Word().IsMatch(part) ? part : "{id}"));

    [GeneratedRegex(@"^([A-Za-z_.-]{1,40}\d?|v\d+(\.\d+)?)$")]
    private static partial Regex Word();
}
