using System.Net.Http.Headers;

namespace Caidence.Web.Leads.Fuzzing;

/// <summary>One request of a fuzz run, and the statuses that may answer it.</summary>
internal sealed record FuzzedRequest(int Number, FuzzedSender Sender, string Method, byte[] Body, string What)
{
    public string? ContentType { get; init; }

    public string? ContentEncoding { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public required IReadOnlySet<int> Allowed { get; init; }

    /// <summary>The answer may come while the body is still on its way.</summary>
    public bool IsRefusedUnread { get; init; }

    public HttpRequestMessage ToMessage(string? path = null)
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), path ?? Sender.Path);
        if (Method is not ("GET" or "HEAD" or "TRACE"))
        {
            message.Content = new ByteArrayContent(Body);
            Add(message.Content.Headers, "Content-Type", ContentType);
            Add(message.Content.Headers, "Content-Encoding", ContentEncoding);
        }

        foreach (var (name, value) in Headers)
        {
            Add(message.Headers, name, value);
        }

        return message;
    }

    public override string ToString() =>
        $"#{Number} {Method} {Sender.Kind} [{What}] type '{ContentType}' encoding '{ContentEncoding}' {Body.Length} bytes, allowed {string.Join('/', Allowed.Order())}";

    private static void Add(HttpHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
