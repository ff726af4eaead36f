using Caidence.Emailing;
using Caidence.Hosting.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Caidence.Hosting.Emailing;

/// <summary>Leaves mails as files that any mail program opens, readable by their owner only.</summary>
internal sealed class FileEmailSender(
    IOptions<MailOptions> options, IConfiguration configuration, IGuidGenerator guids, ILogger<FileEmailSender> logger) : IEmailSender
{
    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken = default)
    {
        var folder = Directory.CreateDirectory(Path.Combine(configuration.Given("CAIDENCE_DATA") ?? ".data", "mails"));
        var path = Path.Combine(folder.FullName, $"{guids.Create():N}.eml");
        await using var file = new FileStream(path, FileMode.CreateNew);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await message.ToMime(options.Value).WriteToAsync(file, cancellationToken);
        logger.LogInformation("No mail server is set, so a mail was left at {File}", path);
    }
}
