namespace Caidence.Web.Endpoints;

internal enum Audience
{
    Anybody,

    /// <summary>Whoever has signed in.</summary>
    Members,

    /// <summary>Whoever holds all of the permissions.</summary>
    Holders,

    /// <summary>Senders of leads, who prove themselves in other ways, under tests of their own.</summary>
    Senders,
}

/// <summary>What is expected of one endpoint.</summary>
/// <param name="Name">Method and address, as the API definition has them.</param>
internal sealed record Endpoint(string Name, Audience Audience, params IReadOnlyList<string> Permissions)
{
    /// <summary>What the ids in its address belong to.</summary>
    public TargetKind Target { get; init; }

    /// <summary>A query without which it can do nothing.</summary>
    public Func<Target, string>? Query { get; init; }

    /// <summary>A body that works: JSON, unless it is content by itself.</summary>
    public Func<Target, object>? Body { get; init; }

    /// <summary>The answer to somebody who may; any success where nothing is said.</summary>
    public int? Answer { get; init; }

    /// <summary>The same on the host side, where there is no workspace.</summary>
    public int? HostAnswer { get; init; }

    /// <summary>Which permission it takes depends on the query, so that no attribute can say it.</summary>
    public bool ChecksInside { get; init; }

    /// <summary>What the call asks for besides, in this case: here somebody else's import.</summary>
    public IReadOnlyList<string> Inside { get; init; } = [];

    public string Method => Name.Split(' ')[0];

    public bool IsReading => Method == "GET";

    public HttpRequestMessage ToRequest(Target target)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), $"/{target.FillIn(Name.Split(' ')[1])}{Query?.Invoke(target)}");
        if (Body is not null)
        {
            request.Content = Body(target) is var body && body is HttpContent form ? form : System.Net.Http.Json.JsonContent.Create(body);
        }

        return request;
    }
}
