namespace Caidence.PlatformSimulator.Traffic;

internal sealed class RequestJournalMiddleware(RequestDelegate next, RequestJournal journal, SimulatorClock clock)
{
    private static readonly string[] OwnPaths = ["/control", "/assets", "/avatars", "/consents"];
    private static readonly string[] Secrets =
        ["access_token", "appsecret_proof", "client_secret", "code", "input_token", "fb_exchange_token", "refresh_token"];

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        finally
        {
            if (IsPlatformCall(context.Request.Path) && !context.RequestAborted.IsCancellationRequested)
            {
                var request = context.Request;
                var query = WithoutTokens(request.Query);
                journal.Add(new(clock.GetUtcNow(), request.Method, request.Path, query, context.Response.StatusCode));
            }

            if (context.Items.ContainsKey(FaultMiddleware.Cut))
            {
                context.Abort();
            }
        }
    }

    private static bool IsPlatformCall(PathString path) => path != "/" && !OwnPaths.Any(own => path.StartsWithSegments(own));

    private static string WithoutTokens(IQueryCollection query) =>
        string.Join('&', query
            .Where(pair => !Secrets.Contains(pair.Key))
            .Select(pair => $"{pair.Key}={pair.Value}"));
}
