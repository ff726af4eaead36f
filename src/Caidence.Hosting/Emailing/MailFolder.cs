using Caidence.Hosting.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Caidence.Hosting.Emailing;

/// <summary>Leaves mails as files that any mail program opens, readable by their owner only.</summary>
internal sealed class MailFolder(IConfiguration configuration, IGuidGenerator guids, ILogger<MailFolder> logger)
{
    public string Path { get; } = System.IO.Path.Combine(configuration.Given("CAIDENCE_DATA") ?? ".data", "mails");

    public async Task LeaveAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path);
        var path = System.IO.Path.Combine(folder.FullName, $"{guids.Create():N}.eml");
        await using var file = new FileStream(path, FileMode.CreateNew);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await mail.WriteToAsync(file, cancellationToken);
        logger.LogInformation("No mail server is set, so a mail was left at {File}", path);
    }
}
