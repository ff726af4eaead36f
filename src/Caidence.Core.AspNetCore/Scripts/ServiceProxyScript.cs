using System.Security.Cryptography;
using System.Text;
using Caidence.Core.AspNetCore.ApiDefinition;
using Caidence.Core.DependencyInjection;

namespace Caidence.Core.AspNetCore.Scripts;

/// <summary>The proxies of all services as one script, made once, with the tag by which browsers keep it.</summary>
public sealed class ServiceProxyScript(ApiDefinitionBuilder definition) : ISingletonDependency
{
    private readonly Lazy<byte[]> _bytes = new(() => Encoding.UTF8.GetBytes(ServiceProxyWriter.Write(definition.Build(includeTypes: false))));

    public byte[] Bytes => _bytes.Value;

    public string ETag => $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..16]}\"";
}
