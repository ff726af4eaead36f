using System.Diagnostics.CodeAnalysis;

namespace Caidence.Social.Connectors;

/// <summary>A platform's answer as a value; connectors never throw for what a platform does.</summary>
public sealed record PlatformResult<T>
{
    private readonly T? _value;

    internal PlatformResult(T? value, PlatformFailure? failure) => (_value, Failure) = (value, failure);

    public PlatformFailure? Failure { get; }

    public bool IsOk([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out PlatformFailure? failure)
    {
        (value, failure) = (_value, Failure);
        return failure is null;
    }

    // A record would print what it holds, and that may be tokens.
    public override string ToString() => Failure?.ToString() ?? "Ok";

    public static implicit operator PlatformResult<T>(PlatformFailure failure) => new(default, failure);
}

public static class PlatformResult
{
    public static PlatformResult<T> Ok<T>(T value) => new(value, null);
}
