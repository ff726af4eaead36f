namespace Caidence.Emailing;

/// <summary>Sends a mail, or leaves it where an operator finds it when no mail server is set. Throws if the server refuses; the job that sends tries again.</summary>
public interface IEmailSender
{
    Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default);
}

public sealed record EmailMessage(string To, string Subject, string Body)
{
    public string? ToName { get; init; }

    /// <summary>Without what it says.</summary>
    public override string ToString() => "a mail";
}
