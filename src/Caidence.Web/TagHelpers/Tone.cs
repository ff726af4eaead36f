namespace Caidence.Web.TagHelpers;

/// <summary>What a colour says. The style sheet has a class <c>tone-…</c> for each.</summary>
public enum Tone
{
    Neutral,
    Primary,
    Success,
    Info,
    Warning,
    Danger,
}
