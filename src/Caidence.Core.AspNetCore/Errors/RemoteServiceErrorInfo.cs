namespace Caidence.Core.AspNetCore.Errors;

/// <summary>ABP's error envelope: <c>{"error": {...}}</c>.</summary>
public sealed record RemoteServiceErrorResponse(RemoteServiceErrorInfo Error)
{
    /// <summary>The header by which clients know the envelope.</summary>
    public const string HeaderName = "_AbpErrorFormat";
}

public sealed record RemoteServiceErrorInfo
{
    public string? Code { get; init; }
    public required string Message { get; init; }
    public string? Details { get; init; }
    public IReadOnlyDictionary<string, object?> Data { get; init; } = new Dictionary<string, object?>();
    public IReadOnlyList<RemoteServiceValidationErrorInfo>? ValidationErrors { get; init; }
}

/// <param name="Members">Names as the client sent them: camelCase, <c>answers[0].key</c>.</param>
public sealed record RemoteServiceValidationErrorInfo(string Message, IReadOnlyList<string> Members);
