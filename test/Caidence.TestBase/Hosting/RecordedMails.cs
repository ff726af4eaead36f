using System.Collections.Concurrent;
using Caidence.Core.DependencyInjection;
using Caidence.Emailing;

namespace Caidence.Hosting;

/// <summary>Where a mail server stands in production.</summary>
public sealed class RecordedMails : IEmailSender, ISingletonDependency
{
    private readonly ConcurrentQueue<EmailMessage> _sent = [];

    public IReadOnlyList<EmailMessage> Sent => [.. _sent];

    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default)
    {
        _sent.Enqueue(message);
        return Task.CompletedTask;
    }
}
