namespace Caidence.Emailing;

/// <summary>
/// Sends a mail through the server of the workspace, else the platform's, or leaves it where an operator finds it when no server is set.
/// Throws if the server refuses; the job that sends tries again.
/// </summary>
public interface IEmailSender
{
    /// <exception cref="BusinessException">One of <see cref="CaidenceErrorCodes.Emailing"/>.</exception>
    Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default);
}

public sealed record EmailMessage(string To, string Subject, string Body)
{
    public string? ToName { get; init; }

    /// <summary>The same as <see cref="Body"/>, for programs that show it.</summary>
    public string? Html { get; init; }

    /// <summary>Instead of the name that the server's sender has.</summary>
    public string? FromName { get; init; }

    /// <summary>Instead of the server's own sender; the workspace's own server decides whether it lets that pass, others do not take it.</summary>
    public string? From { get; init; }

    /// <summary>Without what it says.</summary>
    public override string ToString() => "a mail";
}
