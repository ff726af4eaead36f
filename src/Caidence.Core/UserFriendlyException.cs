namespace Caidence.Core;

/// <summary>A refusal whose message is already a sentence for the person who asked.</summary>
public sealed class UserFriendlyException(string message, string code = "") : BusinessException(code)
{
    public override string Message { get; } = message;
}
