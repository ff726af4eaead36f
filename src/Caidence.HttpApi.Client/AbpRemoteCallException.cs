using System.Net;
using System.Text.Json;

namespace Caidence.HttpApi.Client;

/// <summary>The server said no, or failed: its status, and what the error envelope says.</summary>
public sealed class AbpRemoteCallException(HttpStatusCode status, RemoteServiceErrorInfo error) : Exception(error.Message)
{
    public HttpStatusCode Status { get; } = status;

    public RemoteServiceErrorInfo Error { get; } = error;

    public string? Code => Error.Code;

    public IReadOnlyList<RemoteServiceValidationErrorInfo> ValidationErrors => Error.ValidationErrors ?? [];
}

/// <summary>ABP's error envelope.</summary>
public sealed record RemoteServiceErrorInfo
{
    public string? Code { get; init; }
    public string Message { get; init; } = "";
    public string? Details { get; init; }
    public IReadOnlyDictionary<string, JsonElement>? Data { get; init; }
    public IReadOnlyList<RemoteServiceValidationErrorInfo>? ValidationErrors { get; init; }
}

public sealed record RemoteServiceValidationErrorInfo(string Message, IReadOnlyList<string> Members);
