using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Caidence.Web.Hosting;

/// <summary>A mail server that takes mails from one user, and keeps them.</summary>
internal sealed class SmtpStub : IDisposable
{
    public const string UserName = "mailer";
    public const string Password = "a-password-of-smtp";

    private static readonly string Login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{UserName}\0{Password}"));

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _mails = [];

    public SmtpStub()
    {
        _listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<string> Mails => [.. _mails];

    public void Dispose() => _listener.Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (SocketException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 stub");
        while (await reader.ReadLineAsync() is { } line)
        {
            await writer.WriteLineAsync(line.Split(' ')[0].ToUpperInvariant() switch
            {
                "EHLO" => "250-stub\r\n250 AUTH PLAIN",
                "AUTH" => line.EndsWith(Login, StringComparison.Ordinal) ? "235 welcome" : "535 no",
                "DATA" => await ReceiveAsync(reader, writer),
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
        }
    }

    private async Task<string> ReceiveAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line and not ".")
        {
            mail.AppendLine(line);
        }

        _mails.Enqueue(mail.ToString());
        return "250 kept";
    }
}
