namespace Caidence.Core.Authorization;

/// <summary>Not signed in, or not allowed. Carries the permission that was missing.</summary>
public sealed class AbpAuthorizationException(string message, string? code = null, string? policy = null) : Exception(message)
{
    public string? Code { get; } = code;

    public string? Policy { get; } = policy;
}
