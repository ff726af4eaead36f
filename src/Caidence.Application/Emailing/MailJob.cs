using System.Globalization;

namespace Caidence.Emailing;

/// <summary>Writes mails in the language and under the head of the workspace it works for.</summary>
public abstract class MailJob<TArgs>(ILetterheads letterheads) : IAsyncBackgroundJob<TArgs>
    where TArgs : IBackgroundJobArgs
{
    public async Task ExecuteAsync(TArgs args, CancellationToken cancellationToken)
    {
        var head = await letterheads.GetAsync();
        CultureInfo.CurrentUICulture = head.Language ?? CultureInfo.CurrentUICulture;
        await WriteAsync(args, head, cancellationToken);
    }

    protected abstract Task WriteAsync(TArgs args, Letterhead head, CancellationToken cancellationToken);
}
