namespace Caidence.Platforms;

/// <summary>A platform's answer to one read: its JSON, or why there is none.</summary>
public abstract record PlatformAnswer
{
    public sealed record Json(string Text) : PlatformAnswer
    {
        // Leads are personal data; a record would print them.
        public override string ToString() => $"{nameof(Json)} {{ {Text.Length} characters }}";
    }

    public sealed record Failed(PlatformFailure Failure) : PlatformAnswer;
}
