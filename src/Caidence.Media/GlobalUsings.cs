global using Caidence.Core.DependencyInjection;
global using Caidence.Core.Modularity;
